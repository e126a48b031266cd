-- one row per decision that an earlier run which found nothing new was given: those of the run before it
insert into load_decision by name
select run.run_id, decision.* exclude (run_id)
from staging.stage_unchanged_run as run
cross join load_decision as decision
where decision.run_id = (
  select max_by(run_id, run_no)
  from load_run
  where run_id not in (select run_id from staging.stage_unchanged_run)
)
  and run.run_id not in (select run_id from load_decision);
