-- one row per indicator line of a form
create table if not exists fact_indicator (
  evaluation_key bigint not null references fact_evaluation,
  line_no integer not null,
  indicator_key bigint not null references dim_indicator,

  goal_no integer,
  group_name varchar,
  level1 varchar,
  level2 varchar,
  indicator_name varchar,
  reason varchar,

  target_text varchar not null,
  target_kind varchar not null,
  target_operator varchar not null,
  target_value decimal(38, 15),
  target_upper decimal(38, 15),
  target_date date,
  unit varchar,

  actual_text varchar not null,
  actual_kind varchar not null,
  actual_operator varchar not null,
  actual_value decimal(38, 15),
  actual_upper decimal(38, 15),
  actual_date date,
  actual_level varchar check (actual_level in ('met', 'partly', 'not_met')),
  actual_unit varchar,

  weight decimal(38, 15),
  score decimal(38, 15),

  polarity varchar check (polarity in ('higher', 'lower', 'exact')),
  attainment double,
  attainment_absence varchar,
  headroom double,
  headroom_absence varchar,
  stretch double,
  expected_low double,
  expected_high double,
  inflation double,
  expectation_absence varchar,

  is_polarity_assumed boolean not null,
  is_met boolean,
  is_exact_hit boolean not null,
  is_near_hit boolean not null,
  is_over130 boolean not null,
  is_infinite boolean not null,
  is_at_bound boolean not null,
  is_bound_violated boolean not null,
  is_lax_bounded boolean not null,
  is_blind130 boolean not null,
  is_full_score boolean,
  is_copied boolean not null,

  match_confidence double not null check (match_confidence between 0 and 1),
  match_reason varchar,
  level1_code varchar not null,
  level2_code varchar not null,
  is_misfiled boolean not null,

  target_base_unit varchar,
  target_base_value decimal(38, 15),
  target_base_upper decimal(38, 15),
  actual_base_unit varchar,
  actual_base_value decimal(38, 15),
  actual_base_upper decimal(38, 15),

  cell varchar not null,
  target_cell varchar,
  actual_cell varchar,
  weight_cell varchar,
  score_cell varchar,
  reason_cell varchar,

  primary key (evaluation_key, line_no)
);

comment on table fact_indicator is 'An indicator line 「绩效指标」 of a form';
comment on column fact_indicator.evaluation_key is 'Form it stands in';
comment on column fact_indicator.line_no is 'Number of the line in its form, from 1';
comment on column fact_indicator.indicator_key is 'Canonical indicator';
comment on column fact_indicator.goal_no is 'Number of the goal it belongs to, where the form has several';
comment on column fact_indicator.group_name is 'Activity it belongs to, where the form groups by activity';
comment on column fact_indicator.level1 is 'Indicator category as printed 「一级指标」';
comment on column fact_indicator.level2 is 'Indicator subcategory as printed 「二级指标」';
comment on column fact_indicator.indicator_name is 'Indicator as printed 「三级指标」';
comment on column fact_indicator.reason is 'Reason for deviation and remedy as printed 「偏差原因分析及改进措施」';
comment on column fact_indicator.target_text is 'Target as printed 「年度指标值」';
comment on column fact_indicator.target_kind is 'numeric, percent, range, date, qualitative, compound, text or none';
comment on column fact_indicator.target_operator is '>= > = <= < or none';
comment on column fact_indicator.target_value is 'Target in the printed unit, a percentage as a fraction; lower end of a range [printed unit, non-additive]';
comment on column fact_indicator.target_upper is 'Upper end of a range [printed unit, non-additive]';
comment on column fact_indicator.target_date is 'Last day of a deadline or period, when certain';
comment on column fact_indicator.unit is 'Unit of the target as printed; % for a fraction';
comment on column fact_indicator.actual_text is 'Actual as printed 「实际完成值」';
comment on column fact_indicator.actual_kind is 'As target_kind, and claim for a bare claim 「达成指标」';
comment on column fact_indicator.actual_operator is 'Sign that the actual repeats: with one it is a bound, not a measurement';
comment on column fact_indicator.actual_value is 'Actual in the printed unit, a percentage as a fraction; lower end of a range [printed unit, non-additive]';
comment on column fact_indicator.actual_upper is 'Upper end of a range [printed unit, non-additive]';
comment on column fact_indicator.actual_date is 'Last day of a date or period, when certain';
comment on column fact_indicator.actual_level is 'How far a claim says the target was reached: met, partly, not_met';
comment on column fact_indicator.actual_unit is 'Unit of the actual as printed; % for a fraction';
comment on column fact_indicator.weight is 'Weight in points 「分值」 [points, non-additive]';
comment on column fact_indicator.score is 'Score in points 「得分」 [points, non-additive]';
comment on column fact_indicator.polarity is 'Direction of merit of this line: higher, lower or exact';
comment on column fact_indicator.attainment is 'M01: actual against target in the better direction 「完成率」 [fraction, non-additive]';
comment on column fact_indicator.attainment_absence is 'Reason code when attainment is absent';
comment on column fact_indicator.headroom is 'M03: share of the way from target to bound that was used 「余量」 [fraction, non-additive]';
comment on column fact_indicator.headroom_absence is 'Reason code when headroom is absent';
comment on column fact_indicator.stretch is 'A1: 100 for a target that asks something, 0 for one that asks nothing 「留余地」 [points, non-additive]';
comment on column fact_indicator.expected_low is 'M12: lower end of the score that target and actual imply [points, non-additive]';
comment on column fact_indicator.expected_high is 'M12: upper end of the score that target and actual imply [points, non-additive]';
comment on column fact_indicator.inflation is 'M12: score beyond the implied interval, as a share of the weight 「自评虚高」 [fraction, non-additive]';
comment on column fact_indicator.expectation_absence is 'Reason code when the implied score is absent';
comment on column fact_indicator.is_polarity_assumed is 'True when no sign is printed and higher was taken for better';
comment on column fact_indicator.is_met is 'M02: target met; absent when nobody can tell 「达标」';
comment on column fact_indicator.is_exact_hit is 'M04: actual equals target';
comment on column fact_indicator.is_near_hit is 'M04: met, and nearly equal';
comment on column fact_indicator.is_over130 is 'M04: attainment over 130 % 「超额」';
comment on column fact_indicator.is_infinite is 'M01: nothing was used of a target to stay below, so attainment has no number';
comment on column fact_indicator.is_at_bound is 'Target at its natural bound 「到顶」';
comment on column fact_indicator.is_bound_violated is 'Actual beyond the natural bound of its unit';
comment on column fact_indicator.is_lax_bounded is 'M04: actual near the bound, target far below it 「目标偏低」';
comment on column fact_indicator.is_blind130 is 'M04: target so near the bound that 130 % cannot be reached 「规则盲区」';
comment on column fact_indicator.is_full_score is 'M12: score equals weight 「满分」';
comment on column fact_indicator.is_copied is 'M16: actual repeats the words of the target 「照抄目标」';
comment on column fact_indicator.match_confidence is 'How sure the canonical indicator is, 0 to 1; 1 when only the layout of the name was changed [fraction, non-additive]';
comment on column fact_indicator.match_reason is 'Steps of the match with their confidence: 受益人→服务对象 0.95; or the line of indicators.csv';
comment on column fact_indicator.level1_code is 'Printed category in canonical words; unknown';
comment on column fact_indicator.level2_code is 'Printed subcategory in canonical words; unknown';
comment on column fact_indicator.is_misfiled is 'Printed under levels it does not belong to; where it belongs, dim_indicator says';
comment on column fact_indicator.target_base_unit is 'Base unit of the target: 元 for 万元, 人次 for 万人次; an unknown unit as printed';
comment on column fact_indicator.target_base_value is 'Target in its base unit, a percentage as a fraction; lower end of a range [base unit, non-additive]';
comment on column fact_indicator.target_base_upper is 'Upper end of a range in the base unit [base unit, non-additive]';
comment on column fact_indicator.actual_base_unit is 'Base unit of the actual';
comment on column fact_indicator.actual_base_value is 'Actual in its base unit, a percentage as a fraction; lower end of a range [base unit, non-additive]';
comment on column fact_indicator.actual_base_upper is 'Upper end of a range in the base unit [base unit, non-additive]';
comment on column fact_indicator.cell is 'Cell of its name; where the name is blank, of its target';
comment on column fact_indicator.target_cell is 'Cell of the target';
comment on column fact_indicator.actual_cell is 'Cell of the actual';
comment on column fact_indicator.weight_cell is 'Cell of the weight';
comment on column fact_indicator.score_cell is 'Cell of the score';
comment on column fact_indicator.reason_cell is 'Cell of the reason';
