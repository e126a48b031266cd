-- one row per cell of a current form from which something was taken, with what is printed there
create or replace view mart_printed_cell as
with taken as (
  select evaluation_key, cell, 'indicator' as meaning, indicator_name as printed from fact_indicator
  union all by name
  select evaluation_key, target_cell as cell, 'target' as meaning, target_text as printed from fact_indicator
  union all by name
  select evaluation_key, actual_cell as cell, 'actual' as meaning, actual_text as printed from fact_indicator
  union all by name
  select evaluation_key, weight_cell as cell, 'weight' as meaning, weight::double::varchar as printed from fact_indicator
  union all by name
  select evaluation_key, score_cell as cell, 'score' as meaning, score::double::varchar as printed from fact_indicator
  union all by name
  select evaluation_key, reason_cell as cell, 'reason' as meaning, reason as printed from fact_indicator
  union all by name
  select evaluation_key, initial_cell as cell, 'initial' as meaning, initial::double::varchar as printed from fact_budget
  union all by name
  select evaluation_key, adjusted_cell as cell, 'adjusted' as meaning, adjusted::double::varchar as printed from fact_budget
  union all by name
  select evaluation_key, executed_cell as cell, 'executed' as meaning, executed::double::varchar as printed from fact_budget
  union all by name
  select evaluation_key, rate_cell as cell, 'rate' as meaning, rate::double::varchar as printed from fact_budget
  union all by name
  select evaluation_key, weight_cell as cell, 'weight' as meaning, weight::double::varchar as printed from fact_budget
  union all by name
  select evaluation_key, score_cell as cell, 'score' as meaning, score::double::varchar as printed from fact_budget
  union all by name
  select evaluation_key, expected_cell as cell, 'expected' as meaning, expected as printed from fact_goal
  union all by name
  select evaluation_key, achieved_cell as cell, 'achieved' as meaning, achieved as printed from fact_goal
  union all by name
  select evaluation_key, cell, 'section' as meaning, section_name as printed from fact_section
  union all by name
  select evaluation_key, cell, 'figure' as meaning, text as printed from fact_figure
  union all by name
  select evaluation_key, total_cell as cell, 'total' as meaning, total_score::double::varchar as printed from fact_evaluation
)

select
  taken.evaluation_key,

  taken.cell,
  taken.meaning,
  taken.printed
from taken
join fact_evaluation using (evaluation_key)
join dim_source as source using (source_key)
where source.is_current
  and taken.cell is not null
  and taken.printed is not null;

comment on view mart_printed_cell is 'Cells 「取用单元格」: Cells of current forms from which something was taken, each with what is printed there';
comment on column mart_printed_cell.cell is 'Where it is printed 「单元格」';
comment on column mart_printed_cell.meaning is 'What the cell was taken for 「含义」';
comment on column mart_printed_cell.printed is 'What is printed there 「原文」';
