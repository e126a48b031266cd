-- one row per annual goal of a form
create table if not exists fact_goal (
  evaluation_key bigint not null references fact_evaluation,
  line_no integer not null,

  goal_no integer not null,
  expected varchar,
  achieved varchar,

  expected_cell varchar,
  achieved_cell varchar,

  primary key (evaluation_key, line_no)
);

comment on table fact_goal is 'An annual goal 「年度绩效目标」: what was promised and what is said of it';
comment on column fact_goal.evaluation_key is 'Form it stands in';
comment on column fact_goal.line_no is 'Number of the goal in its form in reading order, from 1';
comment on column fact_goal.goal_no is 'Number of the goal as printed; the line number where none is';
comment on column fact_goal.expected is 'What was promised, as printed 「预期目标」';
comment on column fact_goal.achieved is 'What came of it, as printed 「实际完成情况」';
comment on column fact_goal.expected_cell is 'Cell of the promise';
comment on column fact_goal.achieved_cell is 'Cell of the achievement';
