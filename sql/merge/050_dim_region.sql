-- one row per region of a form loaded; its names follow the dictionary
insert into dim_region by name
select
  form.region_key,
  form.region_code as code,

  min(form.region_name) as name,
  min(form.region_short_name) as short_name,
  min(form.region_level) as level,

  min(form.region_parent_code) as parent_code,
  min(form.province_code) as province_code,
  min(form.province_name) as province_name,
  min(form.prefecture_code) as prefecture_code,
  min(form.prefecture_name) as prefecture_name
from staging.stage_form as form
join dim_source as source using (path, form_no)
join staging.stage_run using (run_id)
where form.region_key <> 0
group by all
on conflict (code) do update set
  name = excluded.name,
  short_name = excluded.short_name,
  level = excluded.level,
  parent_code = excluded.parent_code,
  province_code = excluded.province_code,
  province_name = excluded.province_name,
  prefecture_code = excluded.prefecture_code,
  prefecture_name = excluded.prefecture_name;
