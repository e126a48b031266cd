-- one row per canonical indicator of a line loaded
insert into dim_indicator by name
select
  line.indicator_key,
  line.indicator_code as code,

  min(line.canonical_name) as canonical_name,
  min(line.canonical_level1) as level1,
  min(line.canonical_level2) as level2,
  min(line.canonical_polarity) as polarity,
  min(line.canonical_unit) as unit,
  min(line.measure) as measure,
  min(line.subject) as subject,
  min(line.dimension) as dimension,
  min(line.family) as family
from staging.stage_indicator as line
join dim_source as source using (path, form_no)
join staging.stage_run using (run_id)
where line.indicator_key <> 0
group by all
on conflict (code) do update set
  canonical_name = excluded.canonical_name,
  level1 = excluded.level1,
  level2 = excluded.level2,
  polarity = excluded.polarity,
  unit = excluded.unit,
  measure = excluded.measure,
  subject = excluded.subject,
  dimension = excluded.dimension,
  family = excluded.family;
