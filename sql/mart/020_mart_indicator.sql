-- one row per indicator line of a form, its current version
create or replace view mart_indicator as
select
  line.evaluation_key,
  line.line_no,
  line.indicator_key,
  evaluation.region_key,
  evaluation.organisation_key,
  evaluation.programme_key,
  evaluation.programme_family_key,

  evaluation.region_code,
  evaluation.region,
  evaluation.region_short,
  evaluation.region_level,
  evaluation.province_code,
  evaluation.province,
  evaluation.prefecture_code,
  evaluation.prefecture,
  evaluation.region_current_code,
  evaluation.year,
  evaluation.organisation,
  evaluation.sector,
  evaluation.programme,
  evaluation.kind,
  evaluation.evaluator,
  evaluation.stage,
  indicator.canonical_name,
  indicator.level1 as canonical_level1,
  indicator.level2 as canonical_level2,
  indicator.measure,
  indicator.dimension,
  indicator.family,
  line.match_confidence,
  line.match_reason,
  line.goal_no,
  line.group_name,
  line.level1,
  line.level2,
  line.indicator_name,
  line.target_text,
  line.target_kind,
  line.target_operator,
  line.actual_text,
  line.actual_kind,
  line.actual_operator,
  line.actual_level,
  line.unit,
  line.actual_unit,
  line.reason,
  line.polarity,
  line.attainment_absence,
  line.headroom_absence,
  line.expectation_absence,
  evaluation.ruleset,

  line.target_value,
  line.target_upper,
  line.target_date,
  line.actual_value,
  line.actual_upper,
  line.actual_date,
  line.target_base_unit,
  line.target_base_value,
  line.target_base_upper,
  line.actual_base_unit,
  line.actual_base_value,
  line.actual_base_upper,
  line.weight,
  line.score,
  line.attainment,
  line.headroom,
  line.stretch,
  line.expected_low,
  line.expected_high,
  line.inflation,

  line.is_polarity_assumed,
  line.is_met,
  line.is_exact_hit,
  line.is_near_hit,
  line.is_over130,
  line.is_infinite,
  line.is_at_bound,
  line.is_bound_violated,
  line.is_lax_bounded,
  line.is_blind130,
  line.is_full_score,
  line.is_copied,
  line.is_misfiled,
  evaluation.is_conflict,

  evaluation.path,
  evaluation.file_name,
  evaluation.sheet,
  line.cell,
  line.target_cell,
  line.actual_cell,
  line.weight_cell,
  line.score_cell,
  evaluation.run_id
from fact_indicator as line
join mart_evaluation as evaluation using (evaluation_key)
join dim_indicator as indicator using (indicator_key);

comment on view mart_indicator is 'Indicator lines 「绩效指标」 of current forms, with their names, metrics and cells';
comment on column mart_indicator.line_no is 'Number of the line in its form, from 1 「行号」';
comment on column mart_indicator.indicator_key is 'Surrogate key of the canonical indicator 「指标键」';
comment on column mart_indicator.canonical_name is 'Name of the canonical indicator 「规范指标名」';
comment on column mart_indicator.canonical_level1 is 'output 产出, outcome 效益, satisfaction 满意度, cost 成本; unknown 「规范一级指标」';
comment on column mart_indicator.canonical_level2 is 'quantity 数量, quality 质量, timeliness 时效, economic 经济效益 ...; unknown 「规范二级指标」';
comment on column mart_indicator.goal_no is 'Number of the goal it belongs to, where the form has several 「目标序号」';
comment on column mart_indicator.group_name is 'Activity it belongs to, where the form groups by activity 「所属任务」';
comment on column mart_indicator.level1 is 'Indicator category as printed 「一级指标」';
comment on column mart_indicator.level2 is 'Indicator subcategory as printed 「二级指标」';
comment on column mart_indicator.indicator_name is 'Indicator as printed 「三级指标」';
comment on column mart_indicator.target_text is 'Target as printed 「年度指标值」';
comment on column mart_indicator.target_kind is 'numeric, percent, range, date, qualitative, compound, text or none 「指标值类型」';
comment on column mart_indicator.target_operator is '>= > = <= < or none 「指标值符号」';
comment on column mart_indicator.actual_text is 'Actual as printed 「实际完成值」';
comment on column mart_indicator.actual_kind is 'As target_kind, and claim for a bare claim that the target was met 「完成值类型」';
comment on column mart_indicator.actual_operator is 'Sign that the actual repeats: with one it is a bound, not a measurement 「完成值符号」';
comment on column mart_indicator.actual_level is 'How far a claim says the target was reached: met, partly, not_met 「达成情况」';
comment on column mart_indicator.unit is 'Unit of the target as printed; % for a fraction 「计量单位」';
comment on column mart_indicator.actual_unit is 'Unit of the actual as printed; % for a fraction 「完成值单位」';
comment on column mart_indicator.reason is 'Reason for deviation and remedy as printed 「偏差原因分析及改进措施」';
comment on column mart_indicator.polarity is 'Direction of merit: higher 正向, lower 反向, exact 「指标方向」';
comment on column mart_indicator.attainment_absence is 'Reason code when attainment is absent 「无完成率原因」';
comment on column mart_indicator.headroom_absence is 'Reason code when headroom is absent 「无余量原因」';
comment on column mart_indicator.target_value is 'Target in the printed unit, a percentage as a fraction; lower end of a range 「指标值数值」 [printed unit, non-additive]';
comment on column mart_indicator.target_upper is 'Upper end of a range 「指标值上限」 [printed unit, non-additive]';
comment on column mart_indicator.target_date is 'Last day of a deadline or period, when certain 「指标值日期」';
comment on column mart_indicator.actual_value is 'Actual in the printed unit, a percentage as a fraction; lower end of a range 「完成值数值」 [printed unit, non-additive]';
comment on column mart_indicator.actual_upper is 'Upper end of a range 「完成值上限」 [printed unit, non-additive]';
comment on column mart_indicator.actual_date is 'Last day of a date or period, when certain 「完成值日期」';
comment on column mart_indicator.weight is 'Weight 「分值」 [points, non-additive]';
comment on column mart_indicator.score is 'Score 「得分」 [points, non-additive]';
comment on column mart_indicator.attainment is 'M01: actual against target in the better direction 「完成率」 [fraction, non-additive]';
comment on column mart_indicator.headroom is 'M03: share of the way from target to bound that was used 「余量使用率」 [fraction, non-additive]';
comment on column mart_indicator.stretch is 'A1: 100 for a target that asks something, 0 for one that asks nothing 「挑战性」 [points, non-additive]';
comment on column mart_indicator.expected_high is 'Upper end of the score that target and actual imply 「推算得分上限」 [points, non-additive]';
comment on column mart_indicator.inflation is 'M12: score beyond the implied interval, as a share of the weight 「自评虚高」 [fraction, non-additive]';
comment on column mart_indicator.is_polarity_assumed is 'No sign is printed and higher was taken for better 「方向为推定」';
comment on column mart_indicator.is_met is 'M02: target met; absent when nobody can tell 「是否达标」';
comment on column mart_indicator.is_exact_hit is 'M04: actual equals target 「恰好等于目标」';
comment on column mart_indicator.is_near_hit is 'M04: met, and nearly equal 「接近目标」';
comment on column mart_indicator.is_over130 is 'M04: attainment over 130 % 「超额完成」';
comment on column mart_indicator.is_infinite is 'M01: nothing was used of a target to stay below, so attainment has no number 「完成率无穷大」';
comment on column mart_indicator.is_at_bound is 'Target at its natural bound 「目标已到顶」';
comment on column mart_indicator.is_bound_violated is 'Actual beyond the natural bound of its unit 「超出自然上限」';
comment on column mart_indicator.is_lax_bounded is 'M04: actual near the bound, target far below it 「目标偏低」';
comment on column mart_indicator.is_blind130 is 'M04: target so near the bound that 130 % cannot be reached 「规则盲区」';
comment on column mart_indicator.is_full_score is 'M12: score equals weight 「是否满分」';
comment on column mart_indicator.is_copied is 'M16: actual repeats the words of the target 「照抄目标」';
comment on column mart_indicator.cell is 'Cell of its name; where the name is blank, of its target 「单元格」';
comment on column mart_indicator.target_cell is 'Cell of the target 「指标值单元格」';
comment on column mart_indicator.actual_cell is 'Cell of the actual 「完成值单元格」';
comment on column mart_indicator.weight_cell is 'Cell of the weight 「分值单元格」';
comment on column mart_indicator.score_cell is 'Cell of the score 「得分单元格」';
comment on column mart_indicator.measure is 'What is measured: satisfaction, timeliness, completion_rate, count … 「度量」';
comment on column mart_indicator.dimension is 'Units that can be set side by side: share, money, people, times, word, date … 「量纲」';
comment on column mart_indicator.family is 'Comparable indicators share it: measure, class of subject, dimension 「可比指标族」';
comment on column mart_indicator.match_confidence is 'How sure the canonical indicator is, 0 to 1 「匹配置信度」 [fraction, non-additive]';
comment on column mart_indicator.match_reason is 'Steps of the match with their confidence, or the line of indicators.csv 「匹配理由」';
comment on column mart_indicator.target_base_unit is 'Base unit of the target: 元 for 万元; an unknown unit as printed 「指标值基本单位」';
comment on column mart_indicator.target_base_value is 'Target in its base unit, a percentage as a fraction; lower end of a range 「指标值（基本单位）」 [base unit, non-additive]';
comment on column mart_indicator.target_base_upper is 'Upper end of a range in the base unit 「指标值上限（基本单位）」 [base unit, non-additive]';
comment on column mart_indicator.actual_base_unit is 'Base unit of the actual 「完成值基本单位」';
comment on column mart_indicator.actual_base_value is 'Actual in its base unit, a percentage as a fraction; lower end of a range 「完成值（基本单位）」 [base unit, non-additive]';
comment on column mart_indicator.actual_base_upper is 'Upper end of a range in the base unit 「完成值上限（基本单位）」 [base unit, non-additive]';
comment on column mart_indicator.is_misfiled is 'Printed under levels it does not belong to 「归类有误」';
