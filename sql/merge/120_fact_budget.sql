-- one row per funding line of a form loaded
insert into fact_budget by name
select line.* exclude (path, form_no)
from staging.stage_budget as line
join dim_source as source using (path, form_no)
join staging.stage_run using (run_id);
