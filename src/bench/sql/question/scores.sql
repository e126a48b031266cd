-- one row per region and year: the figures of total scores that one pass over the facts can give
select
  region.code,
  evaluation.year,
  count(*) as forms,
  avg(evaluation.total_score::double) as mean,
  stddev_samp(evaluation.total_score::double) as sd,
  quantile_cont(evaluation.total_score::double, [0.05, 0.25, 0.5, 0.75, 0.95]) as quantiles,
  count(*) filter (where evaluation.total_score >= 100) as full_scores,
  sum(line.full_lines) as full_lines
from fact_evaluation as evaluation
join dim_source as source using (source_key)
join dim_region as region using (region_key)
join (
  select evaluation_key, count(*) filter (where is_full_score) as full_lines
  from fact_indicator
  group by all
) as line using (evaluation_key)
where source.is_current and evaluation.stage = 'result' and evaluation.evaluator = 'self'
group by all;
