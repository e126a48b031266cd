-- one row per form without an evaluation
select source.source_key, source.path, source.sheet
from dim_source as source
anti join fact_evaluation as evaluation using (source_key);
