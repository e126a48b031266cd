-- one row per file seen; loaded when at least one of its forms was new
with form_count as (
  select
    form.path,
    count(*)::integer as forms_read,
    count(run.run_id)::integer as forms_loaded,
    min(known.path) as same_forms_in
  from staging.stage_form as form
  left join dim_source as known using (form_fingerprint)
  left join staging.stage_run as run
    on run.run_id = known.run_id
    and known.path = form.path
    and known.form_no = form.form_no
  group by form.path
),

same_bytes as (
  select file_sha256, min(path) as same_bytes_in
  from dim_source
  group by file_sha256
  union all
  select file_sha256, min(duplicate_of)
  from load_file
  where outcome = 'duplicate'
    and file_sha256 not in (select file_sha256 from dim_source)
  group by file_sha256
),

seen_file as (
  select
    file.*,
    coalesce(form_count.forms_read, 0) as forms_read,
    coalesce(form_count.forms_loaded, 0) as forms_loaded,
    form_count.same_forms_in,
    same_bytes.same_bytes_in,
    file.outcome = 'duplicate' or (file.outcome = 'loaded' and coalesce(form_count.forms_loaded, 0) = 0)
      as is_duplicate
  from staging.stage_file as file
  left join form_count using (path)
  left join same_bytes using (file_sha256)
)

insert into load_file by name
select
  run.run_id,
  file.path,

  file.file_sha256,
  file.format,
  if(is_duplicate, 'duplicate', file.outcome) as outcome,
  case
    when not is_duplicate then file.reason
    when same_bytes_in is not null then 'SAME_BYTES'
    else 'SAME_FORMS'
  end as reason,
  file.detail,
  if(is_duplicate, coalesce(same_bytes_in, same_forms_in), null) as duplicate_of,

  file.forms_read + file.forms_rejected as forms_seen,
  file.forms_loaded,
  file.forms_read - file.forms_loaded as forms_duplicate,
  file.forms_rejected,
  file.cells_seen,
  file.cells_used,
  file.cells_labels,
  file.cells_unclaimed
from seen_file as file
cross join staging.stage_run as run;
