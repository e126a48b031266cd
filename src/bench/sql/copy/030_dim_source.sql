-- one row per form and copy
insert into dim_source
select dim_source.* replace (
  copy_key(source_key, copy) as source_key,
  form_fingerprint || '#' || copy as form_fingerprint,
  form_key || '#' || copy as form_key,
  file_sha256 || '#' || copy as file_sha256,
  path || '#' || copy as path,
  copy_key(superseded_by, copy) as superseded_by)
from dim_source
cross join generate_series(1, getvariable('copies')) as number(copy);
