-- one row per form that came into a conflict or out of one
update fact_evaluation as evaluation
set is_conflict = version.standing = 'conflict'
from version_standing as version
where evaluation.evaluation_key = version.evaluation_key
  and evaluation.is_conflict <> (version.standing = 'conflict');
