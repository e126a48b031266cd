-- one row per indicator that an organisation of this run reported in two consecutive years
insert into fact_year_pair by name
with form as (
  select
    evaluation.evaluation_key,
    evaluation.organisation_key,
    evaluation.kind,
    evaluation.year,
    coalesce(nullif(programme.programme_family_key, 0), evaluation.programme_key) as programme_identity
  from fact_evaluation as evaluation
  join dim_source as source using (source_key)
  join dim_programme as programme using (programme_key)
  where source.is_current
    and evaluation.stage = 'result'
    and evaluation.evaluator = 'self'
    and evaluation.year <> 0
    and evaluation.organisation_key <> 0
    and evaluation.organisation_key in (select organisation_key from version_change)
),

line as (
  select
    form.*,
    line.line_no,
    line.indicator_key,
    line.polarity,
    coalesce(line.unit, '') as unit,
    line.target_value,
    line.actual_value,
    line.attainment is not null and coalesce(line.actual_unit, line.unit, '') = coalesce(line.unit, '') as is_measured
  from fact_indicator as line
  join form using (evaluation_key)
  where line.indicator_key <> 0
    and line.polarity in ('higher', 'lower')
    and line.target_kind in ('numeric', 'percent')
    and line.target_value is not null
),

only_in_programme as (
  select
    organisation_key,
    indicator_key,
    unit,
    polarity,
    year,
    kind,
    programme_identity,
    any_value(evaluation_key) as evaluation_key,
    any_value(line_no) as line_no,
    any_value(is_measured) as is_measured
  from line
  group by organisation_key, indicator_key, unit, polarity, year, kind, programme_identity
  having count(*) = 1
),

only_in_organisation as (
  select
    organisation_key,
    indicator_key,
    unit,
    polarity,
    year,
    any_value(kind) as kind,
    any_value(programme_identity) as programme_identity,
    any_value(evaluation_key) as evaluation_key,
    any_value(line_no) as line_no,
    any_value(is_measured) as is_measured
  from line
  group by organisation_key, indicator_key, unit, polarity, year
  having count(*) = 1
),

pair as (
  select
    later.evaluation_key,
    later.line_no,
    earlier.evaluation_key as prev_evaluation_key,
    earlier.line_no as prev_line_no,
    'programme' as matched_by
  from only_in_programme as earlier
  join only_in_programme as later
    using (organisation_key, indicator_key, unit, polarity, kind, programme_identity)
  where earlier.is_measured
    and later.year = earlier.year + 1
  union all
  select
    later.evaluation_key,
    later.line_no,
    earlier.evaluation_key,
    earlier.line_no,
    'organisation'
  from only_in_organisation as earlier
  join only_in_organisation as later using (organisation_key, indicator_key, unit, polarity)
  where earlier.is_measured
    and later.year = earlier.year + 1
    and (later.programme_identity <> earlier.programme_identity or later.kind <> earlier.kind)
)

select
  pair.*,
  later.organisation_key,
  later.indicator_key,

  earlier.target_value as t_prev,
  earlier.actual_value as a_prev,
  later.target_value as t_now,
  later.actual_value as a_now,
  case
    when later.polarity = 'higher' and a_prev > 0 then t_now::double / a_prev::double
    when later.polarity = 'lower' and t_now > 0 then a_prev::double / t_now::double
  end as rho
from pair
join line as later using (evaluation_key, line_no)
join line as earlier
  on earlier.evaluation_key = pair.prev_evaluation_key
  and earlier.line_no = pair.prev_line_no;
