-- one row per peer group and region in it
create table if not exists bridge_peer_group (
  peer_group varchar,
  region_key bigint references dim_region,

  is_default boolean not null,

  primary key (peer_group, region_key)
);

comment on table bridge_peer_group is 'The groups in which regions are compared 「同类地区」: those of peer_groups.csv, and the default group of every region';
comment on column bridge_peer_group.peer_group is 'Name of the group: 京津冀, 直辖市; a default group is one level of one province: 安徽省/county';
comment on column bridge_peer_group.region_key is 'A region in it';
comment on column bridge_peer_group.is_default is 'True where the region is compared with this group unless another is asked for';
