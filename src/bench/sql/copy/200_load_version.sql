-- one row per standing and copy
insert into load_version
select load_version.* replace (
  copy_key(source_key, copy) as source_key,
  copy_key(superseded_by, copy) as superseded_by)
from load_version
cross join generate_series(1, getvariable('copies')) as number(copy);
