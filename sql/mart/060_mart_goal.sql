-- one row per annual goal of a form, its current version
create or replace view mart_goal as
select
  goal.evaluation_key,
  goal.line_no,

  evaluation.region_code,
  evaluation.region,
  evaluation.province,
  evaluation.prefecture,
  evaluation.year,
  evaluation.organisation,
  evaluation.sector,
  evaluation.programme,
  evaluation.kind,
  evaluation.evaluator,
  evaluation.stage,
  goal.goal_no,
  goal.expected,
  goal.achieved,

  evaluation.path,
  evaluation.file_name,
  evaluation.sheet,
  goal.expected_cell,
  goal.achieved_cell,
  evaluation.run_id
from fact_goal as goal
join mart_evaluation as evaluation using (evaluation_key);

comment on view mart_goal is 'Annual goals 「年度绩效目标」 of current forms: what was promised and what is said of it';
comment on column mart_goal.line_no is 'Number of the goal in its form in reading order, from 1 「行号」';
comment on column mart_goal.goal_no is 'Number of the goal as printed; the line number where none is 「目标序号」';
comment on column mart_goal.expected is 'What was promised, as printed 「预期目标」';
comment on column mart_goal.achieved is 'What came of it, as printed 「实际完成情况」';
comment on column mart_goal.expected_cell is 'Cell of the promise 「预期目标单元格」';
comment on column mart_goal.achieved_cell is 'Cell of the achievement 「完成情况单元格」';
