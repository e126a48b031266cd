-- one row per run whose files are not all accounted for
select
  run.run_id,
  run.files_seen,
  count(file.path) as files_listed,
  run.files_loaded + run.files_duplicate + run.files_quarantined + run.files_deferred + run.files_ignored
    as files_settled
from load_run as run
left join load_file as file using (run_id)
group by all
having run.files_seen is distinct from files_listed
  or run.files_seen is distinct from files_settled;
