-- one row per file seen by an earlier run that found nothing new: all of it was there already, or refused already
insert into load_file by name
select
  file.run_id,
  file.path,

  file.file_sha256,
  file.format,
  file.outcome,
  if(file.outcome = 'duplicate', 'SAME_BYTES', file.reason) as reason,
  file.detail,
  if(file.outcome = 'duplicate', same_bytes.same_bytes_in, null) as duplicate_of,

  file.forms_rejected as forms_seen,
  0 as forms_loaded,
  0 as forms_duplicate,
  file.forms_rejected,
  0 as cells_seen,
  0 as cells_used,
  0 as cells_labels,
  0 as cells_unclaimed
from staging.stage_unchanged_file as file
left join (
  select file_sha256, coalesce(min(path) filter (outcome = 'loaded'), min(duplicate_of)) as same_bytes_in
  from load_file
  where outcome in ('loaded', 'duplicate')
  group by file_sha256
) as same_bytes using (file_sha256)
where (file.run_id, file.path) not in (select (run_id, path) from load_file);
