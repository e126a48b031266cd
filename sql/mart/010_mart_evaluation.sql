-- one row per evaluated form, its current version
create or replace view mart_evaluation as
select
  evaluation.evaluation_key,
  evaluation.source_key,
  evaluation.region_key,
  evaluation.organisation_key,
  evaluation.programme_key,
  programme.programme_family_key,

  region.code as region_code,
  region.name as region,
  region.short_name as region_short,
  region.level as region_level,
  region.province_code,
  region.province_name as province,
  region.prefecture_code,
  region.prefecture_name as prefecture,
  region.current_code as region_current_code,
  nullif(evaluation.year, 0) as year,
  organisation.name as organisation,
  organisation.bare_name as organisation_bare_name,
  organisation.sector,
  nullif(programme.name, 'unknown') as programme,
  nullif(programme.canonical_name, 'unknown') as programme_family,
  evaluation.kind,
  evaluation.evaluator,
  evaluation.stage,
  evaluation.title,
  evaluation.department,
  evaluation.implementing_unit,
  evaluation.grade,
  evaluation.filed_on,
  evaluation.ruleset,

  evaluation.total_weight,
  evaluation.total_score,
  evaluation.expected_low,
  evaluation.expected_score,
  evaluation.expectation_absence,
  total_line.initial_yuan,
  total_line.adjusted_yuan,
  total_line.executed_yuan,
  total_line.executed_yuan::double / nullif(total_line.adjusted_yuan, 0)::double as execution_rate,
  total_line.rate as printed_rate,
  total_line.weight as budget_weight,
  total_line.score as budget_score,
  evaluation.indicator_weight,
  evaluation.indicator_score,
  round(evaluation.total_score - total_line.score, 2) as indicator_points,
  evaluation.indicator_count,
  evaluation.finding_count,

  evaluation.is_conflict,

  source.path,
  source.file_name,
  source.sheet,
  source.form_range,
  evaluation.total_cell as cell,
  source.file_sha256,
  source.run_id,
  source.loaded_at
from fact_evaluation as evaluation
join dim_source as source using (source_key)
join dim_region as region using (region_key)
join dim_organisation as organisation using (organisation_key)
join dim_programme as programme using (programme_key)
left join fact_budget as total_line
  on total_line.evaluation_key = evaluation.evaluation_key
  and total_line.line_no = evaluation.total_line_no
where source.is_current;

comment on view mart_evaluation is 'Evaluated forms 「绩效评价」, current versions, with all their names, totals and budget';
comment on column mart_evaluation.evaluation_key is 'Surrogate key of the form 「评价键」';
comment on column mart_evaluation.source_key is 'Surrogate key of the file and sheet it was read from 「来源键」';
comment on column mart_evaluation.region_key is 'Surrogate key of the region 「地区键」';
comment on column mart_evaluation.organisation_key is 'Surrogate key of the organisation 「单位键」';
comment on column mart_evaluation.programme_key is 'Surrogate key of the programme; 0 for a whole department 「项目键」';
comment on column mart_evaluation.region_code is 'Six digits of GB/T 2260; unknown 「行政区划代码」';
comment on column mart_evaluation.region is 'Region whose budget it is about, full name 「地区」';
comment on column mart_evaluation.region_short is 'Its name without suffix 「地区简称」';
comment on column mart_evaluation.region_level is 'province, prefecture, county; country; unknown 「地区级别」';
comment on column mart_evaluation.province_code is 'Code of its province 「省级代码」';
comment on column mart_evaluation.province is 'Name of its province 「省份」';
comment on column mart_evaluation.prefecture_code is 'Code of its prefecture; none below a municipality 「地市代码」';
comment on column mart_evaluation.prefecture is 'Name of its prefecture; none below a municipality 「地市」';
comment on column mart_evaluation.year is 'Budget year; absent when unknown 「年度」';
comment on column mart_evaluation.organisation is 'Organisation that answers for it; unknown 「预算单位」';
comment on column mart_evaluation.sector is 'What the organisation looks after in every city: 残联, 教育; unknown 「领域」';
comment on column mart_evaluation.programme is 'Programme or transfer; absent for a whole department 「项目名称」';
comment on column mart_evaluation.kind is 'programme 项目支出, department 部门整体支出, transfer 转移支付, final_accounts 部门决算, other 「评价类型」';
comment on column mart_evaluation.evaluator is 'self 单位自评, department 部门评价, finance 财政评价, third_party 第三方评价; never mix them 「评价主体」';
comment on column mart_evaluation.stage is 'target 目标申报, monitoring 绩效监控, result 绩效评价 「填报阶段」';
comment on column mart_evaluation.title is 'Headline as printed 「表名」';
comment on column mart_evaluation.department is 'Responsible department as printed 「主管部门」';
comment on column mart_evaluation.implementing_unit is 'Implementing unit as printed 「实施单位」';
comment on column mart_evaluation.grade is 'Grade as printed: 优 良 中 差 「评价等级」';
comment on column mart_evaluation.filed_on is 'Day on which it was filed, as printed 「填报日期」';
comment on column mart_evaluation.ruleset is 'Parameters that its metrics were computed with 「规则版本」';
comment on column mart_evaluation.total_weight is 'Total of weights as printed, usually 100 「总分值」 [points, non-additive]';
comment on column mart_evaluation.total_score is 'Total score as printed 「总分」 [points, non-additive]';
comment on column mart_evaluation.expected_low is 'Lower end of the score that the printed results imply 「推算得分下限」 [points, non-additive]';
comment on column mart_evaluation.expected_score is 'Upper end of the score that the printed results imply 「推算得分上限」 [points, non-additive]';
comment on column mart_evaluation.expectation_absence is 'Reason code when the implied score is absent 「未推算原因」';
comment on column mart_evaluation.initial_yuan is 'Original approved budget, all sources; add within one kind, evaluator and stage 「年初预算数（元）」 [yuan, semi-additive]';
comment on column mart_evaluation.adjusted_yuan is 'Adjusted budget, all sources; add within one kind, evaluator and stage 「全年预算数（元）」 [yuan, semi-additive]';
comment on column mart_evaluation.executed_yuan is 'Outturn, all sources; add within one kind, evaluator and stage 「全年执行数（元）」 [yuan, semi-additive]';
comment on column mart_evaluation.execution_rate is 'Outturn over adjusted budget, computed 「执行率」 [fraction, non-additive]';
comment on column mart_evaluation.printed_rate is 'Execution rate as printed 「填报执行率」 [fraction, non-additive]';
comment on column mart_evaluation.budget_weight is 'Weight of the execution block 「预算执行分值」 [points, non-additive]';
comment on column mart_evaluation.budget_score is 'Score of the execution block 「预算执行得分」 [points, non-additive]';
comment on column mart_evaluation.indicator_weight is 'Weights of its indicator lines together 「指标分值合计」 [points, non-additive]';
comment on column mart_evaluation.indicator_score is 'Scores of its indicator lines together 「指标得分合计」 [points, non-additive]';
comment on column mart_evaluation.indicator_points is 'Total score less that of the execution block 「扣除预算执行后得分」 [points, non-additive]';
comment on column mart_evaluation.indicator_count is 'Indicator lines 「指标数」 [count, additive]';
comment on column mart_evaluation.finding_count is 'Findings on the form and its lines 「疑点数」 [count, additive]';
comment on column mart_evaluation.is_conflict is 'Another current form claims the same and says otherwise 「是否矛盾」';
comment on column mart_evaluation.path is 'File as the run found it, folders and name 「文件路径」';
comment on column mart_evaluation.file_name is 'Name of the file 「文件名」';
comment on column mart_evaluation.sheet is 'Sheet or table the form starts in 「工作表」';
comment on column mart_evaluation.form_range is 'Rectangle it fills: A1:I60 「表格区域」';
comment on column mart_evaluation.cell is 'Cell of the total score 「单元格」';
comment on column mart_evaluation.file_sha256 is 'SHA-256 of the bytes of the file 「文件指纹」';
comment on column mart_evaluation.run_id is 'Run of a load 「载入批次」';
comment on column mart_evaluation.loaded_at is 'When it was merged 「载入时间」';
comment on column mart_evaluation.programme_family_key is 'Equal for all programmes that are one whatever year, batch or source of money their names add; 0 when unknown 「项目族键」';
comment on column mart_evaluation.programme_family is 'Name of the programme without what changes from year to year 「项目族」';
comment on column mart_evaluation.region_current_code is 'Code of what the region is today; none where it was divided 「现行区划代码」';
comment on column mart_evaluation.organisation_bare_name is 'Name of the organisation without its region, what the same office is called everywhere 「单位通称」';
