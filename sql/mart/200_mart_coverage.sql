-- one row per region and budget year: what the star holds of it
create or replace view mart_coverage as
select
  region_code,
  region,
  region_level,
  province_code,
  province,
  prefecture_code,
  prefecture,
  year,

  count(*) as forms,
  count(*) filter (where stage = 'target') as target_forms,
  count(*) filter (where stage = 'monitoring') as monitoring_forms,
  count(*) filter (where stage = 'result') as result_forms,
  count(*) filter (where evaluator = 'self') as self_forms,
  count(*) filter (where evaluator <> 'self') as other_evaluator_forms,
  count(distinct case when organisation_key <> 0 then organisation_key end) as organisations,
  count(distinct case when programme_key <> 0 then programme_key end) as programmes,
  count(distinct file_sha256) as files,
  count(total_score) as total_score_forms,
  count(adjusted_yuan) as budget_forms,
  cast(sum(indicator_count) as bigint) as indicator_count,
  cast(sum(finding_count) as bigint) as finding_count,
  count(*) filter (where is_conflict) as conflicting_forms,
  max(loaded_at) as loaded_at
from mart_evaluation
group by
  region_code,
  region,
  region_level,
  province_code,
  province,
  prefecture_code,
  prefecture,
  year;

comment on view mart_coverage is 'What the star holds 「数据覆盖」 of each region and year';
comment on column mart_coverage.forms is 'Current forms 「表数」 [count, additive]';
comment on column mart_coverage.target_forms is 'Declarations of targets 「目标申报表数」 [count, additive]';
comment on column mart_coverage.monitoring_forms is 'Monitoring forms 「绩效监控表数」 [count, additive]';
comment on column mart_coverage.result_forms is 'Forms with a result 「绩效评价表数」 [count, additive]';
comment on column mart_coverage.self_forms is 'Self-evaluations 「单位自评表数」 [count, additive]';
comment on column mart_coverage.other_evaluator_forms is 'Forms that others judged 「其他主体表数」 [count, additive]';
comment on column mart_coverage.organisations is 'Organisations known by name 「单位数」 [count, non-additive]';
comment on column mart_coverage.programmes is 'Programmes known by name 「项目数」 [count, non-additive]';
comment on column mart_coverage.files is 'Files they stand in 「文件数」 [count, non-additive]';
comment on column mart_coverage.total_score_forms is 'Forms that print a total score 「有总分表数」 [count, additive]';
comment on column mart_coverage.budget_forms is 'Forms with an adjusted budget in yuan 「有预算数表数」 [count, additive]';
comment on column mart_coverage.conflicting_forms is 'Forms that another current form denies 「矛盾表数」 [count, additive]';
comment on column mart_coverage.loaded_at is 'When the last of them was merged 「最近载入时间」';
