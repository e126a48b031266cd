-- one row per dimension without its unknown member
select dimension
from (
  select 'dim_year' as dimension, count(*) filter (year = 0) as members from dim_year
  union all
  select 'dim_region', count(*) filter (code = 'unknown' and region_key = 0) from dim_region
  union all
  select 'dim_organisation', count(*) filter (code = 'unknown' and organisation_key = 0) from dim_organisation
  union all
  select 'dim_programme', count(*) filter (code = 'unknown' and programme_key = 0) from dim_programme
  union all
  select 'dim_indicator', count(*) filter (code = 'unknown' and indicator_key = 0) from dim_indicator
)
where members <> 1;
