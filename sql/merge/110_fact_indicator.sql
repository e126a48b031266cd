-- one row per indicator line of a form loaded
insert into fact_indicator by name
select line.* exclude (
  path, form_no,
  indicator_code, canonical_name, canonical_level1, canonical_level2, canonical_polarity, canonical_unit,
  measure, subject, dimension, family
)
from staging.stage_indicator as line
join dim_source as source using (path, form_no)
join staging.stage_run using (run_id);
