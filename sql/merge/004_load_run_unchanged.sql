-- one row per earlier run that found nothing new and that no publication has taken over
insert into load_run by name
select
  run.run_id,
  ((select coalesce(max(run_no), 0) from load_run) + row_number() over (order by run.place))::integer as run_no,

  run.job,
  run.program_version,
  run.spec_version,
  last.surroundings,
  run.limits,

  run.started_at,
  run.finished_at,
  false as is_published,

  coalesce(counted.files_seen, 0) as files_seen,
  0 as files_loaded,
  coalesce(counted.files_duplicate, 0) as files_duplicate,
  coalesce(counted.files_quarantined, 0) as files_quarantined,
  coalesce(counted.files_deferred, 0) as files_deferred,
  coalesce(counted.files_ignored, 0) as files_ignored,
  coalesce(counted.forms_rejected, 0) as forms_seen,
  0 as forms_loaded,
  0 as forms_duplicate,
  coalesce(counted.forms_rejected, 0) as forms_rejected,
  0 as lines_loaded
from staging.stage_unchanged_run as run
left join (
  select
    run_id,
    count(*) as files_seen,
    count(*) filter (outcome = 'duplicate') as files_duplicate,
    count(*) filter (outcome = 'quarantined') as files_quarantined,
    count(*) filter (outcome = 'deferred') as files_deferred,
    count(*) filter (outcome = 'ignored') as files_ignored,
    sum(forms_rejected) as forms_rejected
  from staging.stage_unchanged_file
  group by run_id
) as counted using (run_id)
left join (select max_by(surroundings, run_no) as surroundings from load_run) as last on true
where run.run_id not in (select run_id from load_run);
