-- one row per region whose region of today is not there
select
  region.code,
  region.current_code
from dim_region as region
left join dim_region as today on today.code = region.current_code
where region.current_code is not null and today.region_key is null;
