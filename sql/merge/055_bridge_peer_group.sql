-- one row per peer group and region in it, as the dictionary has them now
delete from bridge_peer_group as bridge
where not exists (
  from dim_region as region
  where region.region_key = bridge.region_key and region.peer_group = bridge.peer_group
) and not exists (
  from staging.stage_peer_member as member
  where member.region_key = bridge.region_key and member.peer_group = bridge.peer_group
);

insert into bridge_peer_group by name
with member as (
  select
    peer_group,
    region_key
  from dim_region
  where region_key <> 0
  union
  select
    peer_group,
    region_key
  from staging.stage_peer_member
)

select
  member.peer_group,
  member.region_key,
  member.peer_group = region.peer_group as is_default
from member
join dim_region as region on region.region_key = member.region_key
left join bridge_peer_group as bridge
  on bridge.peer_group = member.peer_group and bridge.region_key = member.region_key
where bridge.is_default is distinct from (member.peer_group = region.peer_group)
on conflict (peer_group, region_key) do update set
  is_default = excluded.is_default;
