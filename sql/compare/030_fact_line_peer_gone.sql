-- one row per line of a cohort that this run concerns: its peers are counted anew
delete from fact_line_peer
where (indicator_key, region_level, year, evaluator) in (
  select (line.indicator_key, change.region_level, change.year, change.evaluator)
  from version_change as change
  join fact_indicator as line using (evaluation_key)
);
