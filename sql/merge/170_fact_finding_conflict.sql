-- one row per form of this run that another form of this run contradicts
with claim as (
  select
    form.*,
    first_value(form.path || ' ' || form.sheet || '!' || form.form_range) over one_key as first_place,
    last_value(form.path || ' ' || form.sheet || '!' || form.form_range) over one_key as last_place,
    row_number() over one_key as claim_no
  from staging.stage_form as form
  join dim_source as source using (path, form_no)
  join staging.stage_run using (run_id)
  window one_key as (
    partition by form.form_key
    order by form.path, form.form_no
    rows between unbounded preceding and unbounded following
  )
)

insert into fact_finding by name
select
  claim.conflict_key as finding_key,
  lpad(lower(to_hex(claim.conflict_key)), 16, '0') as finding_id,
  claim.evaluation_key,

  run.conflict_code as code,
  run.conflict_matter as matter,
  run.conflict_severity as severity,
  run.conflict_message as message,
  run.conflict_message_zh as message_zh,
  run.conflict_message_en as message_en,
  if(claim.claim_no = 1, claim.last_place, claim.first_place) as found,

  claim.total_cell as cell
from claim
join fact_evaluation as evaluation using (evaluation_key)
cross join staging.stage_run as run
where evaluation.is_conflict;
