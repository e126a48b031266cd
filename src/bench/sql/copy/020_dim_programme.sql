-- one row per programme and copy
insert into dim_programme
select dim_programme.* replace (
  copy_key(programme_key, copy) as programme_key,
  copy_key(organisation_key, copy) as organisation_key,
  copy_key(programme_family_key, copy) as programme_family_key,
  code || '#' || copy as code)
from dim_programme
cross join generate_series(1, getvariable('copies')) as number(copy)
where programme_key <> 0;
