-- one row per printed name and the canonical indicator it was matched to, current forms
create or replace view mart_indicator_alias as
select
  line.indicator_key,

  line.indicator_name,
  line.canonical_name,
  line.canonical_level1,
  line.canonical_level2,
  line.measure,
  line.dimension,
  line.family,
  line.match_reason,

  line.match_confidence,
  count(*) as lines,
  count(distinct line.region_code) as regions,
  min(line.year) as first_year,
  max(line.year) as last_year
from mart_indicator as line
where line.indicator_key <> 0
group by all;

comment on view mart_indicator_alias is 'Names 「指标名称对照」: Printed names and the canonical indicators they were matched to: how sure, and why';
comment on column mart_indicator_alias.regions is 'Regions that print the name so 「地区数」 [count, non-additive]';
