-- one row per indicator that an organisation reported in two consecutive years
create or replace view mart_year_pair as
with line as (
  select
    *,
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
      partition by organisation_key, kind, programme_family_key, indicator_key, unit, polarity, year
    ),
    in_organisation as (
      partition by organisation_key, indicator_key, unit, polarity, year
    )
),

pair as (
  select
    earlier,
    later,
    later.programme_family_key = earlier.programme_family_key
      and later.kind = earlier.kind
      and later.is_only_in_programme
      and earlier.is_only_in_programme as is_same_programme
  from line as earlier
  join line as later
    on later.organisation_key = earlier.organisation_key
    and later.indicator_key = earlier.indicator_key
    and later.unit is not distinct from earlier.unit
    and later.polarity = earlier.polarity
    and later.year = earlier.year + 1
  where earlier.is_measured
    and (
      is_same_programme
      or later.is_only_in_organisation and earlier.is_only_in_organisation
    )
)

select
  later.evaluation_key,
  later.line_no,
  earlier.evaluation_key as prev_evaluation_key,
  earlier.line_no as prev_line_no,
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
  if(is_same_programme, 'programme', 'organisation') as matched_by,

  earlier.target_value as t_prev,
  earlier.actual_value as a_prev,
  later.target_value as t_now,
  later.actual_value as a_now,
  earlier.attainment as attainment_prev,
  later.attainment as attainment_now,

  earlier.is_polarity_assumed or later.is_polarity_assumed as is_polarity_assumed,
  earlier.is_conflict or later.is_conflict as is_conflict,

  earlier.path as prev_path,
  earlier.sheet as prev_sheet,
  earlier.target_cell as prev_target_cell,
  earlier.actual_cell as prev_actual_cell,
  later.path,
  later.sheet,
  later.target_cell as cell
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
