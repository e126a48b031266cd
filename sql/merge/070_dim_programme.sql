-- one row per programme of a form loaded
insert into dim_programme by name
select
  form.programme_key,
  form.programme_code as code,
  form.organisation_key,
  min(form.programme_family_key) as programme_family_key,

  min(form.programme_name) as name,
  min(form.programme_canonical_name) as canonical_name,
  min(form.programme_match_reason) as match_reason,

  min(form.programme_match_confidence) as match_confidence
from staging.stage_form as form
join dim_source as source using (path, form_no)
join staging.stage_run using (run_id)
where form.programme_key <> 0
group by all
on conflict (code) do update set
  programme_family_key = excluded.programme_family_key,
  name = least(dim_programme.name, excluded.name),
  canonical_name = excluded.canonical_name,
  match_reason = excluded.match_reason,
  match_confidence = excluded.match_confidence;
