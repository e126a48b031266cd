-- one row per indicator line of this run's cohorts that promises a rate
insert into fact_line_peer by name
with form as (
  select
    evaluation.evaluation_key,
    evaluation.organisation_key,
    evaluation.year,
    evaluation.evaluator,
    region.level as region_level
  from fact_evaluation as evaluation
  join dim_source as source using (source_key)
  join dim_region as region using (region_key)
  where source.is_current
    and evaluation.stage = 'result'
    and evaluation.year <> 0
    and evaluation.organisation_key <> 0
),

touched as (
  select distinct line.indicator_key, change.region_level, change.year, change.evaluator
  from version_change as change
  join fact_indicator as line using (evaluation_key)
  where line.indicator_key <> 0
),

line as (
  select
    form.*,
    line.line_no,
    line.indicator_key,
    line.polarity,
    round(if(line.polarity = 'lower', -1, 1) * line.target_base_value::double, 9) as target,
    round(if(line.polarity = 'lower', -1, 1) * line.actual_base_value::double, 9) as actual
  from fact_indicator as line
  join form using (evaluation_key)
  join touched using (indicator_key, region_level, year, evaluator)
  where line.polarity in ('higher', 'lower')
    and line.target_base_unit = '%'
    and line.target_kind = 'percent'
    and line.match_confidence >= 0.8
    and line.attainment_absence is distinct from 'PARSE_UNCERTAIN'
),

organisation as (
  select
    indicator_key,
    polarity,
    region_level,
    year,
    evaluator,
    organisation_key,
    round(median(target), 9) as target,
    round(median(actual), 9) as actual
  from line
  group by all
),

value as (
  select indicator_key, polarity, region_level, year, evaluator, target as height, count(*) as targets, 0 as actuals
  from organisation
  group by all
  union all
  select indicator_key, polarity, region_level, year, evaluator, actual, 0, count(*)
  from organisation
  where actual is not null
  group by all
  union all
  select distinct indicator_key, polarity, region_level, year, evaluator, target, 0, 0
  from line
),

height as (
  select
    indicator_key,
    polarity,
    region_level,
    year,
    evaluator,
    height,
    sum(targets)::bigint as targets,
    sum(actuals)::bigint as actuals
  from value
  group by all
),

counted as (
  select
    *,
    sum(targets) over whole as all_targets,
    sum(actuals) over whole as all_actuals,
    sum(targets) over up_to as targets_up_to,
    sum(actuals) over up_to as actuals_up_to
  from height
  window
    whole as (partition by indicator_key, polarity, region_level, year, evaluator),
    up_to as (partition by indicator_key, polarity, region_level, year, evaluator order by height)
),

peer as (
  select
    line.evaluation_key,
    line.line_no,
    line.indicator_key,
    line.region_level,
    line.year,
    line.evaluator,
    counted.all_targets - 1 as peers,
    counted.all_actuals - (own.actual is not null)::integer as peer_actuals,
    counted.targets_up_to - counted.targets - (own.target < line.target)::integer as easier,
    counted.targets - (own.target = line.target)::integer as equal_targets,
    counted.all_actuals - counted.actuals_up_to - coalesce(own.actual > line.target, false)::integer as beyond,
    counted.actuals - coalesce(own.actual = line.target, false)::integer as equal_actuals
  from line
  join counted
    on counted.indicator_key = line.indicator_key
    and counted.polarity = line.polarity
    and counted.region_level = line.region_level
    and counted.year = line.year
    and counted.evaluator = line.evaluator
    and counted.height = line.target
  join organisation as own
    on own.indicator_key = line.indicator_key
    and own.polarity = line.polarity
    and own.region_level = line.region_level
    and own.year = line.year
    and own.evaluator = line.evaluator
    and own.organisation_key = line.organisation_key
)

select
  evaluation_key,
  line_no,
  indicator_key,
  region_level,
  year,
  evaluator,

  peers,
  peer_actuals,
  (easier + equal_targets / 2) / nullif(peers, 0) as target_percentile,
  (beyond + equal_actuals / 2) / nullif(peer_actuals, 0) as peer_easiness,
  (beyond + equal_actuals) / nullif(peer_actuals, 0) as peer_pass_rate
from peer;
