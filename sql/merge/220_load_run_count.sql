-- one row: the run, with what it saw and what became of it
update load_run as run
set
  finished_at = now(),
  files_seen = counted.files_seen,
  files_loaded = counted.files_loaded,
  files_duplicate = counted.files_duplicate,
  files_quarantined = counted.files_quarantined,
  files_deferred = counted.files_deferred,
  files_ignored = counted.files_ignored,
  forms_seen = counted.forms_seen,
  forms_loaded = counted.forms_loaded,
  forms_duplicate = counted.forms_duplicate,
  forms_rejected = counted.forms_rejected,
  lines_loaded = (
    select count(*)
    from fact_indicator
    join fact_evaluation using (evaluation_key)
    join dim_source using (source_key)
    join staging.stage_run using (run_id)
  )
from (
  select
    count(path) as files_seen,
    count(path) filter (outcome = 'loaded') as files_loaded,
    count(path) filter (outcome = 'duplicate') as files_duplicate,
    count(path) filter (outcome = 'quarantined') as files_quarantined,
    count(path) filter (outcome = 'deferred') as files_deferred,
    count(path) filter (outcome = 'ignored') as files_ignored,
    coalesce(sum(forms_seen), 0) as forms_seen,
    coalesce(sum(forms_loaded), 0) as forms_loaded,
    coalesce(sum(forms_duplicate), 0) as forms_duplicate,
    coalesce(sum(forms_rejected), 0) as forms_rejected
  from load_file
  join staging.stage_run using (run_id)
) as counted
where run.run_id in (select run_id from staging.stage_run);
