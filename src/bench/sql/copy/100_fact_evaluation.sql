-- one row per evaluation and copy
insert into fact_evaluation
select fact_evaluation.* replace (
  copy_key(evaluation_key, copy) as evaluation_key,
  copy_key(source_key, copy) as source_key,
  copy_key(organisation_key, copy) as organisation_key,
  copy_key(programme_key, copy) as programme_key)
from fact_evaluation
cross join generate_series(1, getvariable('copies')) as number(copy);
