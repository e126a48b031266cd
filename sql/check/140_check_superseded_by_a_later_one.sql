-- one row per version that is replaced by none, by another form, or by one not later
with version as (
  select *
  from dim_source
  join load_run using (run_id)
)

select
  earlier.source_key,
  earlier.form_key,
  earlier.is_current,
  earlier.superseded_by
from version as earlier
left join version as later
  on later.source_key = earlier.superseded_by
  and later.form_key = earlier.form_key
  and later.run_no > earlier.run_no
where earlier.is_current = (later.source_key is not null)
  or earlier.is_current = (earlier.superseded_by is not null);
