-- one row per annual goal of a form loaded
insert into fact_goal by name
select line.* exclude (path, form_no)
from staging.stage_goal as line
join dim_source as source using (path, form_no)
join staging.stage_run using (run_id);
