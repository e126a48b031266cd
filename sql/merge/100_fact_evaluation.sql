-- one row per form loaded; whether it is in conflict is found when all are there
insert into fact_evaluation by name
with indicator_sum as (
  select path, form_no, sum(weight) as indicator_weight, sum(score) as indicator_score
  from staging.stage_indicator
  group by path, form_no
),

total_line as (
  select path, form_no, min(line_no) as total_line_no
  from staging.stage_budget
  where funding_source = 'total'
  group by path, form_no
)

select
  form.evaluation_key,
  form.source_key,
  form.year,
  form.region_key,
  form.organisation_key,
  form.programme_key,

  form.kind,
  form.evaluator,
  form.stage,
  form.title,
  form.programme,
  form.department,
  form.implementing_unit,
  form.grade,
  form.filed_on,
  form.ruleset,

  form.total_weight,
  form.total_score,
  form.expected_low,
  form.expected_score,
  form.expectation_absence,
  indicator_sum.indicator_weight,
  indicator_sum.indicator_score,
  form.indicator_count,
  form.budget_count,
  form.finding_count,

  false as is_conflict,

  form.total_cell,
  form.filed_cell,
  total_line.total_line_no
from staging.stage_form as form
join dim_source as source using (path, form_no)
join staging.stage_run using (run_id)
left join indicator_sum using (path, form_no)
left join total_line using (path, form_no);
