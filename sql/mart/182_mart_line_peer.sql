-- one row per indicator line that promises a rate and has peers
create or replace view mart_line_peer as
with line as (
  select
    evaluation_key,
    line_no,
    organisation_key,
    hash(indicator_key, polarity, region_level, year, evaluator) as cohort,
    round(if(polarity = 'lower', -1, 1) * target_base_value::double, 9) as target,
    round(if(polarity = 'lower', -1, 1) * actual_base_value::double, 9) as actual
  from mart_indicator
  where stage = 'result'
    and indicator_key <> 0
    and organisation_key <> 0
    and year is not null
    and polarity in ('higher', 'lower')
    and target_base_unit = '%'
    and target_kind = 'percent'
    and match_confidence >= 0.8
    and attainment_absence is distinct from 'PARSE_UNCERTAIN'
),

organisation as (
  select
    cohort,
    organisation_key,
    round(median(target), 9) as target,
    round(median(actual), 9) as actual
  from line
  group by cohort, organisation_key
),

value as (
  select cohort, target as height, 1 as is_target, 0 as is_actual, null as evaluation_key, null as line_no
  from organisation
  union all
  select cohort, actual, 0, 1, null, null
  from organisation
  where actual is not null
  union all
  select cohort, target, 0, 0, evaluation_key, line_no
  from line
),

counted as (
  select
    evaluation_key,
    line_no,
    sum(is_target) over whole as targets,
    sum(is_actual) over whole as actuals,
    sum(is_target) over up_to as targets_up_to,
    sum(is_actual) over up_to as actuals_up_to,
    sum(is_target) over equal as targets_equal,
    sum(is_actual) over equal as actuals_equal
  from value
  window
    whole as (partition by cohort),
    up_to as (partition by cohort order by height range between unbounded preceding and current row),
    equal as (partition by cohort, height)
),

peer as (
  select
    line.evaluation_key,
    line.line_no,
    (targets - 1)::integer as peers,
    (actuals - (own.actual is not null)::integer)::integer as peer_actuals,
    targets_up_to - targets_equal - (own.target < line.target)::integer as easier,
    targets_equal - (own.target = line.target)::integer as equal_targets,
    actuals - actuals_up_to - coalesce(own.actual > line.target, false)::integer as beyond,
    actuals_equal - coalesce(own.actual = line.target, false)::integer as equal_actuals
  from counted
  join line using (evaluation_key, line_no)
  join organisation as own using (cohort, organisation_key)
)

select
  evaluation_key,
  line_no,

  peers,
  peer_actuals,
  (easier + equal_targets / 2) / nullif(peers, 0) as target_percentile,
  (beyond + equal_actuals / 2) / nullif(peer_actuals, 0) as peer_easiness,
  (beyond + equal_actuals) / nullif(peer_actuals, 0) as peer_pass_rate
from peer;

comment on view mart_line_peer is 'Lines that promise a rate, beside other organisations of the same level with the same indicator in the same year 「同类」 (M08); one value per organisation, its median';
comment on column mart_line_peer.line_no is 'Number of the line in its form, from 1 「行号」';
comment on column mart_line_peer.peers is 'Other organisations with a target 「同类数」 [count, non-additive]';
comment on column mart_line_peer.peer_actuals is 'Those of them that report an actual 「有实际值的同类数」 [count, non-additive]';
comment on column mart_line_peer.target_percentile is 'Share of peers with an easier target, equal ones half 「目标位次」 [fraction, non-additive]';
comment on column mart_line_peer.peer_easiness is 'Share of peers whose actual lies beyond this target, equal ones half 「同类超过比例」 [fraction, non-additive]';
comment on column mart_line_peer.peer_pass_rate is 'Share of peers whose actual would reach this target 「同类可达比例」 [fraction, non-additive]';
