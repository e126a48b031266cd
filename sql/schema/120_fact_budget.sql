-- one row per funding line of a form
create table if not exists fact_budget (
  evaluation_key bigint not null references fact_evaluation,
  line_no integer not null,

  funding_source varchar not null,
  label varchar not null,
  unit varchar not null,

  initial_yuan decimal(38, 15),
  adjusted_yuan decimal(38, 15),
  executed_yuan decimal(38, 15),
  initial decimal(38, 15),
  adjusted decimal(38, 15),
  executed decimal(38, 15),
  rate decimal(38, 15),
  weight decimal(38, 15),
  score decimal(38, 15),

  is_unit_assumed boolean not null,
  is_unit_doubtful boolean not null,

  cell varchar,
  initial_cell varchar,
  adjusted_cell varchar,
  executed_cell varchar,
  rate_cell varchar,
  weight_cell varchar,
  score_cell varchar,

  primary key (evaluation_key, line_no)
);

comment on table fact_budget is 'A funding line of a form: what was approved and what was spent';
comment on column fact_budget.evaluation_key is 'Form it stands in';
comment on column fact_budget.line_no is 'Number of the line in its form, from 1';
comment on column fact_budget.funding_source is 'total, fiscal, carry_over, central, provincial, municipal, district, local, own, other, basic or programme';
comment on column fact_budget.label is 'Label as printed: 其中：当年财政拨款';
comment on column fact_budget.unit is 'Money unit as printed: 万元, 元';
comment on column fact_budget.initial_yuan is 'Original approved budget in yuan 「年初预算数」 [yuan, semi-additive]';
comment on column fact_budget.adjusted_yuan is 'Adjusted budget in yuan 「全年预算数」 [yuan, semi-additive]';
comment on column fact_budget.executed_yuan is 'Outturn in yuan 「全年执行数」 [yuan, semi-additive]';
comment on column fact_budget.initial is 'Original approved budget in the printed unit [printed unit, non-additive]';
comment on column fact_budget.adjusted is 'Adjusted budget in the printed unit [printed unit, non-additive]';
comment on column fact_budget.executed is 'Outturn in the printed unit [printed unit, non-additive]';
comment on column fact_budget.rate is 'Execution rate as printed, a fraction 「执行率」 [fraction, non-additive]';
comment on column fact_budget.weight is 'Weight of the execution block in points 「分值」 [points, non-additive]';
comment on column fact_budget.score is 'Score of the execution block in points 「得分」 [points, non-additive]';
comment on column fact_budget.is_unit_assumed is 'True when no unit is printed and 万元 was taken';
comment on column fact_budget.is_unit_doubtful is 'True when the printed unit can hardly be meant; amounts in yuan are absent';
comment on column fact_budget.cell is 'Cell of its first figure';
comment on column fact_budget.initial_cell is 'Cell of the original budget';
comment on column fact_budget.adjusted_cell is 'Cell of the adjusted budget';
comment on column fact_budget.executed_cell is 'Cell of the outturn';
comment on column fact_budget.rate_cell is 'Cell of the rate';
comment on column fact_budget.weight_cell is 'Cell of the weight';
comment on column fact_budget.score_cell is 'Cell of the score';
