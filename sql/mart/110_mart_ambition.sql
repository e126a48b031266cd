-- one row per region, budget year, kind and evaluator: how ambitious targets are
create or replace view mart_ambition as
with line as (
  select
    region_code,
    region,
    region_level,
    province_code,
    province,
    prefecture_code,
    prefecture,
    year,
    kind,
    evaluator,
    evaluation_key,
    attainment_absence is distinct from 'PARSE_UNCERTAIN' as is_certain,
    target_kind,
    target_operator in ('>=', '>', '<=', '<') and actual_kind in ('numeric', 'percent') as is_compared,
    polarity in ('higher', 'lower') and not is_at_bound as is_stretchable,
    weight,
    headroom,
    is_polarity_assumed,
    is_exact_hit,
    is_over130,
    is_lax_bounded,
    is_blind130,
    is_met
  from mart_indicator
  where stage = 'result'
)

select
  region_code,
  region,
  region_level,
  province_code,
  province,
  prefecture_code,
  prefecture,
  year,
  kind,
  evaluator,

  count(distinct evaluation_key) as forms,
  count(*) as lines,
  count(*) filter (where not is_certain) as uncertain_lines,
  count(*) filter (where is_polarity_assumed) as assumed_lines,
  count(*) filter (where is_certain and (target_kind <> 'none' or weight is not null)) as promise_lines,
  count(*) filter (where is_certain and target_kind in ('numeric', 'percent', 'range', 'date')) as measurable_lines,
  count(is_met) as judged_lines,
  count(*) filter (where is_met) as met_lines,
  count(*) filter (where is_certain and target_kind in ('numeric', 'percent') and is_compared) as compared_lines,
  count(*) filter (
    where is_certain and target_kind in ('numeric', 'percent') and is_compared and is_exact_hit
  ) as exact_lines,
  count(*) filter (where is_stretchable) as stretchable_lines,
  count(*) filter (where is_over130) as over130_lines,
  count(*) filter (where is_over130 or is_lax_bounded) as lax_lines,
  count(headroom) as bounded_lines,
  count(*) filter (where is_blind130) as blind130_lines,
  case when count(headroom) >= 5 then median(headroom) end as median_headroom
from line
group by
  region_code,
  region,
  region_level,
  province_code,
  province,
  prefecture_code,
  prefecture,
  year,
  kind,
  evaluator;

comment on view mart_ambition is 'Signs of lax targets 「目标挑战性」 by region, year, kind and evaluator: counts, each beside the count it is a share of';
comment on column mart_ambition.forms is 'Current forms with a result 「表数」 [count, additive]';
comment on column mart_ambition.lines is 'Indicator lines of current forms with a result 「指标行数」 [count, additive]';
comment on column mart_ambition.uncertain_lines is 'Lines that can be read in two ways; no share counts them 「读法不定行数」 [count, additive]';
comment on column mart_ambition.assumed_lines is 'Lines without a sign, of which more was taken to be better 「方向推定行数」 [count, additive]';
comment on column mart_ambition.promise_lines is 'Lines that promise or weigh something: the n of measurable_lines 「有目标行数」 [count, additive]';
comment on column mart_ambition.measurable_lines is 'M09: lines that promise a number, a range or a day 「可衡量行数」 [count, additive]';
comment on column mart_ambition.judged_lines is 'Lines of which can be told whether the target was met: the n of met_lines 「可判定行数」 [count, additive]';
comment on column mart_ambition.met_lines is 'M02: lines whose target was met 「达标行数」 [count, additive]';
comment on column mart_ambition.compared_lines is 'Lines that must reach or not exceed a number and report one: the n of exact_lines 「可比较行数」 [count, additive]';
comment on column mart_ambition.exact_lines is 'M04: lines whose actual equals the target 「恰好等于行数」 [count, additive]';
comment on column mart_ambition.stretchable_lines is 'Lines with a direction and room: the n of over130_lines and lax_lines 「有空间行数」 [count, additive]';
comment on column mart_ambition.over130_lines is 'M04: lines over-achieved beyond 130 % 「超额行数」 [count, additive]';
comment on column mart_ambition.lax_lines is 'M04: lines over-achieved, or with nearly all room used 「偏低行数」 [count, additive]';
comment on column mart_ambition.bounded_lines is 'Lines with a known end above the target: the n of blind130_lines and median_headroom 「有上限行数」 [count, additive]';
comment on column mart_ambition.blind130_lines is 'M04: lines whose target is too near the bound for 130 % 「规则盲区行数」 [count, additive]';
comment on column mart_ambition.median_headroom is 'M03: median share of the room that was used; absent below 5 lines 「余量中位数」 [fraction, non-additive]';
