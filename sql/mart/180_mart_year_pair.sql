-- one row per indicator that an organisation reported in two consecutive years
create or replace view mart_year_pair as
select
  pair.evaluation_key,
  pair.line_no,
  pair.prev_evaluation_key,
  pair.prev_line_no,
  pair.indicator_key,
  later.region_key,
  pair.organisation_key,
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
  pair.matched_by,

  pair.t_prev,
  pair.a_prev,
  pair.t_now,
  pair.a_now,
  earlier.attainment as attainment_prev,
  later.attainment as attainment_now,
  pair.rho,

  later.is_polarity_assumed or earlier.is_polarity_assumed as is_polarity_assumed,
  later.is_conflict or earlier.is_conflict as is_conflict,

  earlier.path as prev_path,
  earlier.sheet as prev_sheet,
  earlier.target_cell as prev_target_cell,
  earlier.actual_cell as prev_actual_cell,
  later.path,
  later.sheet,
  later.target_cell as cell
from fact_year_pair as pair
join mart_indicator as later using (evaluation_key, line_no)
join mart_indicator as earlier
  on earlier.evaluation_key = pair.prev_evaluation_key
  and earlier.line_no = pair.prev_line_no;

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
comment on column mart_year_pair.rho is 'M07: this target over last year''s actual, in the better direction; absent when the lower one is not above 0 「目标与上年实际之比」 [fraction, non-additive]';
comment on column mart_year_pair.is_polarity_assumed is 'No sign is printed in one of the years and higher was taken for better 「方向为推定」';
comment on column mart_year_pair.is_conflict is 'Another current form claims the same and says otherwise 「是否矛盾」';
comment on column mart_year_pair.prev_path is 'File of the year before 「上年文件路径」';
comment on column mart_year_pair.prev_sheet is 'Sheet of the year before 「上年工作表」';
comment on column mart_year_pair.prev_target_cell is 'Cell of the target of the year before 「上年指标值单元格」';
comment on column mart_year_pair.prev_actual_cell is 'Cell of the actual of the year before 「上年完成值单元格」';
comment on column mart_year_pair.cell is 'Cell of the target of the later year 「单元格」';
