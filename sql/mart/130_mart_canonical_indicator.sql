-- one row per canonical indicator, printed unit, region, budget year and evaluator
create or replace view mart_canonical_indicator as
select
  indicator_key,
  canonical_name,
  canonical_level1,
  canonical_level2,
  unit,
  region_code,
  region,
  region_level,
  province,
  prefecture,
  year,
  evaluator,

  count(distinct evaluation_key) as forms,
  count(distinct organisation_key) as organisations,
  count(*) as lines,
  count(target_value) filter (where target_kind in ('numeric', 'percent')) as target_lines,
  min(target_value) filter (where target_kind in ('numeric', 'percent')) as min_target,
  case
    when count(target_value) filter (where target_kind in ('numeric', 'percent')) >= 5
      then median(cast(target_value as double)) filter (where target_kind in ('numeric', 'percent'))
  end as median_target,
  max(target_value) filter (where target_kind in ('numeric', 'percent')) as max_target,
  count(actual_value)
    filter (where actual_kind in ('numeric', 'percent') and actual_unit is not distinct from unit) as actual_lines,
  min(actual_value)
    filter (where actual_kind in ('numeric', 'percent') and actual_unit is not distinct from unit) as min_actual,
  max(actual_value)
    filter (where actual_kind in ('numeric', 'percent') and actual_unit is not distinct from unit) as max_actual,
  count(attainment) as attainment_lines,
  case when count(attainment) >= 5 then median(attainment) end as median_attainment,
  count(is_full_score) as weighed_lines,
  count(*) filter (where is_full_score) as full_lines
from mart_indicator
where stage = 'result'
group by
  indicator_key,
  canonical_name,
  canonical_level1,
  canonical_level2,
  unit,
  region_code,
  region,
  region_level,
  province,
  prefecture,
  year,
  evaluator;

comment on view mart_canonical_indicator is 'One indicator across regions and years 「指标横向对比」: what is asked and reached, in one unit';
comment on column mart_canonical_indicator.unit is 'Unit of the target as printed; % for a fraction; values of two units stand in two rows 「计量单位」';
comment on column mart_canonical_indicator.forms is 'Current forms with a result that have the indicator 「表数」 [count, non-additive]';
comment on column mart_canonical_indicator.organisations is 'Organisations that have it 「单位数」 [count, non-additive]';
comment on column mart_canonical_indicator.target_lines is 'Lines whose target is one number: the n of the targets 「有指标值行数」 [count, additive]';
comment on column mart_canonical_indicator.min_target is 'Lowest target 「最低指标值」 [printed unit, non-additive]';
comment on column mart_canonical_indicator.median_target is 'Median target; absent below 5 lines 「指标值中位数」 [printed unit, non-additive]';
comment on column mart_canonical_indicator.max_target is 'Highest target 「最高指标值」 [printed unit, non-additive]';
comment on column mart_canonical_indicator.actual_lines is 'Lines whose actual is one number in the same unit: the n of the actuals 「有完成值行数」 [count, additive]';
comment on column mart_canonical_indicator.min_actual is 'Lowest actual 「最低完成值」 [printed unit, non-additive]';
comment on column mart_canonical_indicator.max_actual is 'Highest actual 「最高完成值」 [printed unit, non-additive]';
comment on column mart_canonical_indicator.attainment_lines is 'Lines with an attainment: the n of median_attainment 「有完成率行数」 [count, additive]';
comment on column mart_canonical_indicator.median_attainment is 'Median attainment; absent below 5 lines 「完成率中位数」 [fraction, non-additive]';
