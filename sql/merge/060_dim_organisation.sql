-- one row per organisation of a form loaded
insert into dim_organisation by name
select
  form.organisation_key,
  form.organisation_code as code,
  form.region_key,

  min(form.organisation_name) as name,
  min(form.organisation_bare_name) as bare_name,
  min(form.sector) as sector
from staging.stage_form as form
join dim_source as source using (path, form_no)
join staging.stage_run using (run_id)
where form.organisation_key <> 0
group by all
on conflict (code) do update set
  name = least(dim_organisation.name, excluded.name),
  bare_name = excluded.bare_name,
  sector = excluded.sector;
