-- one row per administrative division: a province, prefecture or county of GB/T 2260
create table if not exists dim_region (
  region_key bigint primary key,
  code varchar not null unique,

  name varchar not null,
  short_name varchar not null,
  level varchar not null check (level in ('country', 'province', 'prefecture', 'county', 'unknown')),

  parent_code varchar,
  province_code varchar,
  province_name varchar,
  prefecture_code varchar,
  prefecture_name varchar
);

comment on table dim_region is 'An administrative division 「行政区划」';
comment on column dim_region.region_key is 'Surrogate key; 0 when the region is unknown';
comment on column dim_region.code is 'Six digits of GB/T 2260: 310000; unknown';
comment on column dim_region.name is 'Full name: 上海市';
comment on column dim_region.short_name is 'Name without its suffix, for tables and charts: 上海';
comment on column dim_region.level is 'country, province, prefecture, county or unknown';
comment on column dim_region.parent_code is 'Code of the division it belongs to';
comment on column dim_region.province_code is 'Code of its province; its own for a province';
comment on column dim_region.province_name is 'Name of its province';
comment on column dim_region.prefecture_code is 'Code of its prefecture; its own for a prefecture; none below a municipality';
comment on column dim_region.prefecture_name is 'Name of its prefecture';

insert into dim_region (region_key, code, name, short_name, level)
values (0, 'unknown', 'unknown', 'unknown', 'unknown')
on conflict do nothing;
