-- one row per evaluation with an indicator line too few, too many, out of order or not in its sums
select
  evaluation.evaluation_key,
  evaluation.indicator_count,
  count(line.line_no) as lines,
  coalesce(max(line.line_no), 0) as last_line,
  evaluation.indicator_weight,
  evaluation.indicator_score
from fact_evaluation as evaluation
left join fact_indicator as line using (evaluation_key)
group by all
having evaluation.indicator_count <> lines
  or evaluation.indicator_count <> last_line
  or evaluation.indicator_weight is distinct from sum(line.weight)
  or evaluation.indicator_score is distinct from sum(line.score);
