-- one row per evaluation with a funding line too few, too many or out of order
select
  evaluation.evaluation_key,
  evaluation.budget_count,
  count(line.line_no) as lines,
  coalesce(max(line.line_no), 0) as last_line
from fact_evaluation as evaluation
left join fact_budget as line using (evaluation_key)
group by all
having evaluation.budget_count <> lines
  or evaluation.budget_count <> last_line;
