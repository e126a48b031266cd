-- one row per organisation and copy
insert into dim_organisation
select dim_organisation.* replace (
  copy_key(organisation_key, copy) as organisation_key,
  code || '#' || copy as code)
from dim_organisation
cross join generate_series(1, getvariable('copies')) as number(copy)
where organisation_key <> 0;
