-- one row per finding that came with a form loaded
insert into fact_finding by name
select finding.* exclude (path, form_no)
from staging.stage_finding as finding
join dim_source as source using (path, form_no)
join staging.stage_run using (run_id);
