-- one row per region that the dictionary puts into a peer group
create table staging.stage_peer_member (
  peer_group varchar,
  region_key bigint
);
