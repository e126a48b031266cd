-- one row per decision that the run was given
insert into load_decision by name
select run.run_id, decision.*
from staging.stage_decision as decision
cross join staging.stage_run as run;
