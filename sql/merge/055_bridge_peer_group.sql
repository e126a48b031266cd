-- one row per peer group and region in it, as the dictionary has them now
delete from bridge_peer_group;

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
join dim_region as region using (region_key);
