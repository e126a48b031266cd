-- one row per form that this run brought into a conflict or out of one
update fact_evaluation as evaluation
set is_conflict = version.standing = 'conflict'
from load_version as version, staging.stage_run as run
where version.run_id = run.run_id
  and evaluation.source_key = version.source_key
  and evaluation.is_conflict <> (version.standing = 'conflict');
