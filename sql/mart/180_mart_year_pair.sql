-- one row per indicator that an organisation reported in two consecutive years
create or replace view mart_year_pair as
with line as (
  select
    evaluation_key,
    line_no,
    coalesce(nullif(programme_family_key, 0), programme_key) as programme_identity,
    indicator_key,
    region_key,
    organisation_key,
    programme_key,
    programme_family_key,
    region_code,
    region,
    region_level,
    province_code,
    province,
    prefecture_code,
    prefecture,
    year,
    organisation,
    sector,
    programme,
    kind,
    evaluator,
    canonical_name,
    indicator_name,
    unit,
    polarity,
    target_value,
    actual_value,
    attainment,
    is_polarity_assumed,
    is_conflict,
    path,
    sheet,
    target_cell,
    actual_cell,
    count(*) over in_programme = 1 as is_only_in_programme,
    count(*) over in_organisation = 1 as is_only_in_organisation,
    attainment is not null and coalesce(actual_unit, unit, '') = coalesce(unit, '') as is_measured
  from mart_indicator
  where stage = 'result'
    and evaluator = 'self'
    and indicator_key <> 0
    and organisation_key <> 0
    and polarity in ('higher', 'lower')
    and target_kind in ('numeric', 'percent')
    and target_value is not null
  window
    in_programme as (
      partition by
        organisation_key,
        kind,
        coalesce(nullif(programme_family_key, 0), programme_key),
        indicator_key,
        unit,
        polarity,
        year
    ),
    in_organisation as (
      partition by organisation_key, indicator_key, unit, polarity, year
    )
),

pair as (
  select
    later.evaluation_key,
    later.line_no,
    later.indicator_key,
    later.region_key,
    later.organisation_key,
    later.programme_key,
    later.programme_family_key,
    later.region_code,
    later.region,
    later.region_level,
    later.province_code,
    later.province,
    later.prefecture_code,
    later.prefecture,
    later.year,
    later.organisation,
    later.sector,
    later.programme,
    later.kind,
    later.evaluator,
    later.canonical_name,
    later.indicator_name,
    later.unit,
    later.polarity,
    later.target_value as t_now,
    later.actual_value as a_now,
    later.attainment as attainment_now,
    later.is_polarity_assumed or earlier.is_polarity_assumed as is_polarity_assumed,
    later.is_conflict or earlier.is_conflict as is_conflict,
    later.path,
    later.sheet,
    later.target_cell as cell,
    earlier.evaluation_key as prev_evaluation_key,
    earlier.line_no as prev_line_no,
    earlier.target_value as t_prev,
    earlier.actual_value as a_prev,
    earlier.attainment as attainment_prev,
    earlier.path as prev_path,
    earlier.sheet as prev_sheet,
    earlier.target_cell as prev_target_cell,
    earlier.actual_cell as prev_actual_cell,
    'programme' as matched_by
  from line as earlier
  join line as later
    on later.organisation_key = earlier.organisation_key
    and later.indicator_key = earlier.indicator_key
    and later.unit is not distinct from earlier.unit
    and later.polarity = earlier.polarity
    and later.year = earlier.year + 1
    and later.programme_identity = earlier.programme_identity
    and later.kind = earlier.kind
  where earlier.is_measured
    and earlier.is_only_in_programme
    and later.is_only_in_programme
  union all
  select
    later.evaluation_key,
    later.line_no,
    later.indicator_key,
    later.region_key,
    later.organisation_key,
    later.programme_key,
    later.programme_family_key,
    later.region_code,
    later.region,
    later.region_level,
    later.province_code,
    later.province,
    later.prefecture_code,
    later.prefecture,
    later.year,
    later.organisation,
    later.sector,
    later.programme,
    later.kind,
    later.evaluator,
    later.canonical_name,
    later.indicator_name,
    later.unit,
    later.polarity,
    later.target_value as t_now,
    later.actual_value as a_now,
    later.attainment as attainment_now,
    later.is_polarity_assumed or earlier.is_polarity_assumed as is_polarity_assumed,
    later.is_conflict or earlier.is_conflict as is_conflict,
    later.path,
    later.sheet,
    later.target_cell as cell,
    earlier.evaluation_key as prev_evaluation_key,
    earlier.line_no as prev_line_no,
    earlier.target_value as t_prev,
    earlier.actual_value as a_prev,
    earlier.attainment as attainment_prev,
    earlier.path as prev_path,
    earlier.sheet as prev_sheet,
    earlier.target_cell as prev_target_cell,
    earlier.actual_cell as prev_actual_cell,
    'organisation' as matched_by
  from line as earlier
  join line as later
    on later.organisation_key = earlier.organisation_key
    and later.indicator_key = earlier.indicator_key
    and later.unit is not distinct from earlier.unit
    and later.polarity = earlier.polarity
    and later.year = earlier.year + 1
  where earlier.is_measured
    and earlier.is_only_in_organisation
    and later.is_only_in_organisation
    and (later.programme_identity <> earlier.programme_identity or later.kind <> earlier.kind)
)

select
  evaluation_key,
  line_no,
  prev_evaluation_key,
  prev_line_no,
  indicator_key,
  region_key,
  organisation_key,
  programme_key,
  programme_family_key,

  region_code,
  region,
  region_level,
  province_code,
  province,
  prefecture_code,
  prefecture,
  year,
  organisation,
  sector,
  programme,
  kind,
  evaluator,
  canonical_name,
  indicator_name,
  unit,
  polarity,
  matched_by,

  t_prev,
  a_prev,
  t_now,
  a_now,
  attainment_prev,
  attainment_now,

  is_polarity_assumed,
  is_conflict,

  prev_path,
  prev_sheet,
  prev_target_cell,
  prev_actual_cell,
  path,
  sheet,
  cell
from pair;

comment on view mart_year_pair is
  'The same indicator 「逐年目标对照」 of the same organisation in two consecutive years: last target, last actual, new target';
comment on column mart_year_pair.line_no is 'Line of the later year 「行号」';
comment on column mart_year_pair.prev_evaluation_key is 'Form of the year before 「上年评价键」';
comment on column mart_year_pair.prev_line_no is 'Line of the form of the year before 「上年行号」';
comment on column mart_year_pair.matched_by is 'programme: the same programme; organisation: the only such line of the organisation in both years 「匹配依据」';
comment on column mart_year_pair.unit is 'Unit of all four values as printed; % for a fraction 「计量单位」';
comment on column mart_year_pair.t_prev is 'Target of the year before 「上年目标值」 [printed unit, non-additive]';
comment on column mart_year_pair.a_prev is 'Actual of the year before 「上年实际完成值」 [printed unit, non-additive]';
comment on column mart_year_pair.t_now is 'Target of the later year 「本年目标值」 [printed unit, non-additive]';
comment on column mart_year_pair.a_now is 'Actual of the later year 「本年实际完成值」 [printed unit, non-additive]';
comment on column mart_year_pair.attainment_prev is 'M01 of the year before 「上年完成率」 [fraction, non-additive]';
comment on column mart_year_pair.attainment_now is 'M01 of the later year 「本年完成率」 [fraction, non-additive]';
comment on column mart_year_pair.is_polarity_assumed is 'No sign is printed in one of the years and higher was taken for better 「方向为推定」';
comment on column mart_year_pair.is_conflict is 'Another current form claims the same and says otherwise 「是否矛盾」';
comment on column mart_year_pair.prev_path is 'File of the year before 「上年文件路径」';
comment on column mart_year_pair.prev_sheet is 'Sheet of the year before 「上年工作表」';
comment on column mart_year_pair.prev_target_cell is 'Cell of the target of the year before 「上年指标值单元格」';
comment on column mart_year_pair.prev_actual_cell is 'Cell of the actual of the year before 「上年完成值单元格」';
comment on column mart_year_pair.cell is 'Cell of the target of the later year 「单元格」';
