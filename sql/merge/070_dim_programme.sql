-- one row per programme of a form loaded
insert into dim_programme by name
select
  form.programme_key,
  form.programme_code as code,
  form.organisation_key,

  min(form.programme_name) as name
from staging.stage_form as form
join dim_source as source using (path, form_no)
join staging.stage_run using (run_id)
where form.programme_key <> 0
group by all
on conflict (code) do update set
  name = excluded.name;
