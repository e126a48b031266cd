-- one row per run that says another number of outcomes than its files do
select
  run.run_id,
  run.files_loaded,
  run.files_duplicate,
  run.files_quarantined,
  run.files_deferred,
  run.files_ignored
from load_run as run
left join load_file as file using (run_id)
group by all
having run.files_loaded is distinct from count(*) filter (file.outcome = 'loaded')
  or run.files_duplicate is distinct from count(*) filter (file.outcome = 'duplicate')
  or run.files_quarantined is distinct from count(*) filter (file.outcome = 'quarantined')
  or run.files_deferred is distinct from count(*) filter (file.outcome = 'deferred')
  or run.files_ignored is distinct from count(*) filter (file.outcome = 'ignored');
