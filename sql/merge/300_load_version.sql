-- one row per version that stands otherwise than before the run
with known as (
  select source_key, max_by(standing, run_no) as standing
  from load_version
  join load_run using (run_id)
  group by source_key
)

insert into load_version by name
select
  run.run_id,
  version.source_key,
  version.standing,
  version.superseded_reason,
  version.superseded_by
from standing as version
left join known using (source_key)
cross join staging.stage_run as run
where version.standing is distinct from known.standing;
