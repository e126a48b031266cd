-- one row per funding line of a form, its current version
create or replace view mart_budget as
select
  line.evaluation_key,
  line.line_no,

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
  line.funding_source,
  line.label,
  line.unit,

  line.initial_yuan,
  line.adjusted_yuan,
  line.executed_yuan,
  line.executed_yuan::double / nullif(line.adjusted_yuan, 0)::double as execution_rate,
  line.rate as printed_rate,
  line.weight,
  line.score,

  line.is_unit_assumed,
  line.is_unit_doubtful,
  evaluation.is_conflict,

  evaluation.path,
  evaluation.file_name,
  evaluation.sheet,
  line.cell,
  evaluation.run_id
from fact_budget as line
join mart_evaluation as evaluation using (evaluation_key);

comment on view mart_budget is 'Funding lines 「项目资金」 of current forms in yuan; lines of one form overlap, only those of one source add up';
comment on column mart_budget.line_no is 'Number of the line in its form, from 1 「行号」';
comment on column mart_budget.funding_source is 'total 年度资金总额, fiscal 当年财政拨款, carry_over 上年结转资金, central, provincial, municipal, district, local, own, other ... 「资金来源」';
comment on column mart_budget.label is 'Label as printed 「资金名称」';
comment on column mart_budget.unit is 'Money unit as printed: 万元, 元 「金额单位」';
comment on column mart_budget.initial_yuan is 'Original approved budget; add only lines of one source 「年初预算数（元）」 [yuan, semi-additive]';
comment on column mart_budget.adjusted_yuan is 'Adjusted budget; add only lines of one source 「全年预算数（元）」 [yuan, semi-additive]';
comment on column mart_budget.executed_yuan is 'Outturn; add only lines of one source 「全年执行数（元）」 [yuan, semi-additive]';
comment on column mart_budget.execution_rate is 'Outturn over adjusted budget, computed 「执行率」 [fraction, non-additive]';
comment on column mart_budget.weight is 'Weight of the execution block 「分值」 [points, non-additive]';
comment on column mart_budget.score is 'Score of the execution block 「得分」 [points, non-additive]';
comment on column mart_budget.is_unit_assumed is 'No unit is printed and 万元 was taken 「单位为推定」';
comment on column mart_budget.is_unit_doubtful is 'The printed unit can hardly be meant; amounts in yuan are absent 「单位可疑」';
comment on column mart_budget.cell is 'Cell of its first figure 「单元格」';
