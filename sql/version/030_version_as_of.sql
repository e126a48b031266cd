-- one row per version and run from which on it stood so
create or replace view version_as_of as
select
  change.source_key,
  source.form_key,

  run.run_no as from_run_no,
  lead(run.run_no) over (partition by change.source_key order by run.run_no) as until_run_no,

  change.standing,
  change.superseded_reason,
  change.superseded_by
from load_version as change
join load_run as run using (run_id)
join dim_source as source using (source_key);

comment on view version_as_of is
  'How every version stood, from one run on and until before another: what readers saw at that time';
