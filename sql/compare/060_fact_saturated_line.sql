-- one row per indicator line of this run's cohorts on which nearly all peers have every point
insert into fact_saturated_line by name
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
  select form.*, line.line_no, line.indicator_key, line.is_full_score
  from fact_indicator as line
  join form using (evaluation_key)
  join touched using (indicator_key, region_level, year, evaluator)
  where line.match_confidence >= 0.8
),

organisation as (
  select
    indicator_key,
    region_level,
    year,
    evaluator,
    organisation_key,
    bool_and(is_full_score) as is_full
  from line
  where is_full_score is not null
  group by all
),

cohort as (
  select
    indicator_key,
    region_level,
    year,
    evaluator,
    count(*) as organisations,
    count(*) filter (is_full) as full_organisations
  from organisation
  group by all
  having count(*) > 20
    and count(*) filter (is_full) / (count(*) - 1) >= 0.95
)

select
  line.evaluation_key,
  line.line_no,
  line.indicator_key,
  line.region_level,
  line.year,
  line.evaluator,

  cohort.organisations - 1 as peers,
  (cohort.full_organisations - own.is_full::integer) / (cohort.organisations - 1) as full_share
from line
join cohort using (indicator_key, region_level, year, evaluator)
join organisation as own using (indicator_key, region_level, year, evaluator, organisation_key)
where (cohort.full_organisations - own.is_full::integer) / (cohort.organisations - 1) >= 0.95;
