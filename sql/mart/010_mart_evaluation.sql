-- one row per evaluated form, its current version
create or replace view mart_evaluation as
with total_line as (
  select *
  from fact_budget
  where funding_source = 'total'
  qualify row_number() over (partition by evaluation_key order by line_no) = 1
),

indicator_sum as (
  select
    evaluation_key,
    sum(weight) as indicator_weight,
    sum(score) as indicator_score
  from fact_indicator
  group by evaluation_key
)

select
  evaluation.evaluation_key,
  evaluation.source_key,
  evaluation.region_key,
  evaluation.organisation_key,
  evaluation.programme_key,

  region.code as region_code,
  region.name as region,
  region.short_name as region_short,
  region.level as region_level,
  region.province_code,
  region.province_name as province,
  region.prefecture_code,
  region.prefecture_name as prefecture,
  nullif(evaluation.year, 0) as year,
  organisation.name as organisation,
  organisation.sector,
  nullif(programme.name, 'unknown') as programme,
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
  indicator_sum.indicator_weight,
  indicator_sum.indicator_score,
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
left join total_line using (evaluation_key)
left join indicator_sum using (evaluation_key)
where source.is_current;

comment on view mart_evaluation is 'Evaluated forms, current versions, with all their names, totals and budget';
