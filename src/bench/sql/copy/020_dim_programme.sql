-- one row per programme and copy
insert into dim_programme
select dim_programme.* replace (
  copy_key(programme_key, copy) as programme_key,
  code || '#' || copy as code)
from dim_programme
cross join generate_series(1, getvariable('copies')) as number(copy)
where programme_key <> 0;
