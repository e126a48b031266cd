-- one row per version that a form of this run replaces; two claims of one run replace each other never
update dim_source as earlier
set
  is_current = false,
  superseded_by = later.source_key
from (
  select distinct on (form_key) form_key, source_key
  from dim_source
  join staging.stage_run using (run_id)
  order by form_key, path, form_no
) as later
where earlier.form_key = later.form_key
  and earlier.is_current
  and earlier.run_id not in (select run_id from staging.stage_run);
