-- one row per version that does not stand as the rule says, or of which the ledger says otherwise
with known as (
  select source_key, max_by(standing, run_no) as standing
  from load_version
  join load_run using (run_id)
  group by source_key
)

select version.source_key, version.form_key, version.standing, known.standing as known_standing
from version_standing as version
join dim_source as source using (source_key)
join fact_evaluation as evaluation using (source_key)
left join known using (source_key)
where known.standing is distinct from version.standing
  or evaluation.is_conflict <> (version.standing = 'conflict')
  or (source.is_current, source.superseded_by, source.superseded_reason)
    is distinct from (version.standing <> 'superseded', version.superseded_by, version.superseded_reason);
