-- one row per finding: the hundred heaviest
select finding.*, region.name, evaluation.year, source.path, source.sheet
from fact_finding as finding
join fact_evaluation as evaluation using (evaluation_key)
join dim_source as source using (source_key)
join dim_region as region using (region_key)
where source.is_current
order by finding.severity, finding.points desc nulls last
limit 100;
