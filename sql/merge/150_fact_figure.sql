-- one row per figure in a sentence of a form loaded
insert into fact_figure by name
select line.* exclude (path, form_no)
from staging.stage_figure as line
join dim_source as source using (path, form_no)
join staging.stage_run using (run_id);
