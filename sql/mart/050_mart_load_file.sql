-- one row per file seen by one run
create or replace view mart_load_file as
select
  file.run_id,
  file.path,
  file.file_sha256,

  run.run_no,
  run.started_at,
  run.job,
  file.format,
  file.outcome,
  file.reason,
  file.detail,
  file.duplicate_of,

  file.forms_seen,
  file.forms_loaded,
  file.forms_duplicate,
  file.forms_rejected,
  file.cells_seen,
  file.cells_used,
  file.cells_labels,
  file.cells_unclaimed,

  run.run_no = max(run.run_no) over () as is_last_run
from load_file as file
join load_run as run using (run_id);

comment on view mart_load_file is 'Files seen by all runs and what became of them';
