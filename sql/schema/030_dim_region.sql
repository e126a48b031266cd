-- one row per administrative division of GB/T 2260, of today or abolished, or zone that hangs under one
create table if not exists dim_region (
  region_key bigint primary key,
  code varchar not null unique,

  name varchar not null,
  short_name varchar not null,
  level varchar not null check (level in ('country', 'province', 'prefecture', 'county', 'unknown')),
  division varchar not null default 'unknown',
  peer_group varchar not null default 'unknown',

  parent_code varchar,
  province_code varchar,
  province_name varchar,
  prefecture_code varchar,
  prefecture_name varchar,
  successor_code varchar,
  current_code varchar,

  valid_from integer,
  valid_to integer
);

comment on table dim_region is 'An administrative division 「行政区划」';
comment on column dim_region.region_key is 'Surrogate key; 0 when the region is unknown';
comment on column dim_region.code is 'Six digits of GB/T 2260: 310000; a zone without one has a code of ours that begins with its city''s: 5000Z1, 510900-JK; unknown';
comment on column dim_region.name is 'Full name: 上海市';
comment on column dim_region.short_name is 'Name without its suffix, for tables and charts: 上海';
comment on column dim_region.level is 'country, province, prefecture, county or unknown';
comment on column dim_region.division is 'What it is among its level: municipality, district, county_city, banner, zone ...; unknown';
comment on column dim_region.peer_group is 'Group it is compared with unless another is asked for: 安徽省/county, 直辖市; unknown';
comment on column dim_region.parent_code is 'Code of the division it belongs to';
comment on column dim_region.province_code is 'Code of its province; its own for a province';
comment on column dim_region.province_name is 'Name of its province';
comment on column dim_region.prefecture_code is 'Code of its prefecture; its own for a prefecture; none below a municipality';
comment on column dim_region.prefecture_name is 'Name of its prefecture';
comment on column dim_region.successor_code is 'What it became when it was abolished; none when it was divided';
comment on column dim_region.current_code is 'What it is today, to compare years by: its own code, or its last successor''s; none when it was divided';
comment on column dim_region.valid_from is 'Year in which it was made, where that is on record (2009 and later)';
comment on column dim_region.valid_to is 'Year in which it was abolished';

insert into dim_region (region_key, code, name, short_name, level, division, peer_group)
values (0, 'unknown', 'unknown', 'unknown', 'unknown', 'unknown', 'unknown')
on conflict do nothing;
