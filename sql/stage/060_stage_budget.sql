-- one row per funding line of a form
create table staging.stage_budget (
  path varchar,
  form_no integer,
  evaluation_key bigint,
  line_no integer,

  funding_source varchar,
  label varchar,
  unit varchar,

  initial_yuan decimal(38, 15),
  adjusted_yuan decimal(38, 15),
  executed_yuan decimal(38, 15),
  initial decimal(38, 15),
  adjusted decimal(38, 15),
  executed decimal(38, 15),
  rate decimal(38, 15),
  weight decimal(38, 15),
  score decimal(38, 15),

  is_unit_assumed boolean,
  is_unit_doubtful boolean,

  cell varchar,
  initial_cell varchar,
  adjusted_cell varchar,
  executed_cell varchar,
  rate_cell varchar,
  weight_cell varchar,
  score_cell varchar
);
