-- one row per version that is replaced by none, by another form, by one that does not count, or for no reason
select
  earlier.source_key,
  earlier.form_key,
  earlier.is_current,
  earlier.superseded_by,
  earlier.superseded_reason
from dim_source as earlier
left join dim_source as later
  on later.source_key = earlier.superseded_by
  and later.form_key = earlier.form_key
  and later.is_current
where earlier.is_current = (earlier.superseded_reason is not null)
  or (
    (earlier.superseded_reason is distinct from 'forbidden' or earlier.superseded_by is not null)
    and (
      earlier.is_current = (later.source_key is not null)
      or earlier.is_current = (earlier.superseded_by is not null)
    )
  );
