-- one row per budget year of a form loaded
insert into dim_year
select distinct form.year
from staging.stage_form as form
join dim_source as source using (path, form_no)
join staging.stage_run using (run_id)
on conflict do nothing;
