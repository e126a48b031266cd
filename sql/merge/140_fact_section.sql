-- one row per scored block of a form loaded
insert into fact_section by name
select line.* exclude (path, form_no)
from staging.stage_section as line
join dim_source as source using (path, form_no)
join staging.stage_run using (run_id);
