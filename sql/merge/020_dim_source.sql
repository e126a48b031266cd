-- one row per form that nobody has seen before: new bytes, and new content, the first by path and position
with new_file as (
  select *
  from staging.stage_file
  where outcome = 'loaded'
    and file_sha256 not in (
      select file_sha256
      from load_file
      where outcome in ('loaded', 'duplicate') and file_sha256 is not null
    )
  qualify row_number() over (partition by file_sha256 order by path) = 1
)

insert into dim_source by name
select
  form.source_key,
  form.form_fingerprint,
  form.form_key,
  file.file_sha256,
  run.run_id,

  file.path,
  file.file_name,
  file.format,
  form.sheet,
  form.form_no,
  form.form_range,
  form.year_from,
  form.region_from,

  true as is_current,
  now() as loaded_at
from staging.stage_form as form
join new_file as file using (path)
cross join staging.stage_run as run
where form.form_fingerprint not in (select form_fingerprint from dim_source)
qualify row_number() over (partition by form.form_fingerprint order by form.path, form.form_no) = 1;
