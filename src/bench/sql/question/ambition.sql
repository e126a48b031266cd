-- one row per region and year: the signs of lax targets that one pass over the lines can give
select
  region.code,
  evaluation.year,
  count(*) as lines,
  count(*) filter (where line.is_exact_hit) as exact_hits,
  count(*) filter (where line.is_over130) as over130,
  count(*) filter (where line.is_lax_bounded) as lax_bounded,
  count(*) filter (where line.is_blind130) as blind130,
  sum(line.weight * line.stretch) / sum(line.weight) filter (where line.stretch is not null) as stretch,
  median(line.headroom) as headroom
from fact_indicator as line
join fact_evaluation as evaluation using (evaluation_key)
join dim_source as source using (source_key)
join dim_region as region using (region_key)
where source.is_current and evaluation.stage = 'result' and evaluation.evaluator = 'self'
group by all;
