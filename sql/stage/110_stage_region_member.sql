-- one row per region of the dictionary
create table staging.stage_region_member (
  region_key bigint,
  region_code varchar,
  region_name varchar,
  region_short_name varchar,
  region_level varchar,
  region_parent_code varchar,
  province_code varchar,
  province_name varchar,
  prefecture_code varchar,
  prefecture_name varchar,
  region_division varchar,
  region_valid_from integer,
  region_valid_to integer,
  region_successor_code varchar,
  region_current_code varchar,
  region_peer_group varchar
);
