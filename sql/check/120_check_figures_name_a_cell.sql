-- one row per line with a figure that leads back to no cell
select evaluation_key, line_no, 'fact_indicator' as fact
from fact_indicator
where (target_value is not null and target_cell is null)
  or (actual_value is not null and actual_cell is null)
  or (weight is not null and weight_cell is null)
  or (score is not null and score_cell is null)
union all
select evaluation_key, line_no, 'fact_budget'
from fact_budget
where (initial is not null and initial_cell is null)
  or (adjusted is not null and adjusted_cell is null)
  or (executed is not null and executed_cell is null)
  or (rate is not null and rate_cell is null)
  or (weight is not null and weight_cell is null)
  or (score is not null and score_cell is null)
union all
select evaluation_key, null, 'fact_evaluation'
from fact_evaluation
where total_score is not null and total_cell is null;
