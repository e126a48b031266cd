-- one row per region of the dictionary or of a form loaded; its names follow the dictionary
insert into dim_region by name
with region as (
  select
    region_key,
    region_code,
    region_name,
    region_short_name,
    region_level,
    region_division,
    region_peer_group,
    region_parent_code,
    province_code,
    province_name,
    prefecture_code,
    prefecture_name,
    region_successor_code,
    region_current_code,
    region_valid_from,
    region_valid_to
  from staging.stage_region_member
  union all
  select
    form.region_key,
    form.region_code,
    form.region_name,
    form.region_short_name,
    form.region_level,
    form.region_division,
    form.region_peer_group,
    form.region_parent_code,
    form.province_code,
    form.province_name,
    form.prefecture_code,
    form.prefecture_name,
    form.region_successor_code,
    form.region_current_code,
    form.region_valid_from,
    form.region_valid_to
  from staging.stage_form as form
  join dim_source as source using (path, form_no)
  join staging.stage_run using (run_id)
  where form.region_key <> 0
)

select
  region_key,
  region_code as code,

  min(region_name) as name,
  min(region_short_name) as short_name,
  min(region_level) as level,
  min(region_division) as division,
  min(region_peer_group) as peer_group,
  min(region_parent_code) as parent_code,
  min(province_code) as province_code,
  min(province_name) as province_name,
  min(prefecture_code) as prefecture_code,
  min(prefecture_name) as prefecture_name,
  min(region_successor_code) as successor_code,
  min(region_current_code) as current_code,
  min(region_valid_from) as valid_from,
  min(region_valid_to) as valid_to
from region
group by region_key, region_code
except
select
  region_key,
  code,

  name,
  short_name,
  level,
  division,
  peer_group,
  parent_code,
  province_code,
  province_name,
  prefecture_code,
  prefecture_name,
  successor_code,
  current_code,
  valid_from,
  valid_to
from dim_region
on conflict (code) do update set
  name = excluded.name,
  short_name = excluded.short_name,
  level = excluded.level,
  division = excluded.division,
  peer_group = excluded.peer_group,
  parent_code = excluded.parent_code,
  province_code = excluded.province_code,
  province_name = excluded.province_name,
  prefecture_code = excluded.prefecture_code,
  prefecture_name = excluded.prefecture_name,
  successor_code = excluded.successor_code,
  current_code = excluded.current_code,
  valid_from = excluded.valid_from,
  valid_to = excluded.valid_to;
