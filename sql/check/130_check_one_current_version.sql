-- one row per form key with several current versions that no conflict explains, or with none although one is not forbidden
select
  source.form_key,
  count(*) filter (source.is_current) as current_versions
from dim_source as source
join fact_evaluation as evaluation using (source_key)
group by source.form_key
having (current_versions = 0 and count(*) filter (source.superseded_reason is distinct from 'forbidden') > 0)
  or (current_versions > 1 and not bool_and(evaluation.is_conflict) filter (source.is_current));
