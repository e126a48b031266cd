-- one row per annual goal of a form
create table staging.stage_goal (
  path varchar,
  form_no integer,
  evaluation_key bigint,
  line_no integer,

  goal_no integer,
  expected varchar,
  achieved varchar,

  expected_cell varchar,
  achieved_cell varchar
);
