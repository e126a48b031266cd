-- one row per line of a cohort that this run concerns: whether it is saturated is found anew
delete from fact_saturated_line
where (indicator_key, region_level, year, evaluator) in (
  select (line.indicator_key, change.region_level, change.year, change.evaluator)
  from version_change as change
  join fact_indicator as line using (evaluation_key)
);
