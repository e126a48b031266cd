-- one row per indicator line of a result whose target was declared in a form of its own before
create or replace view mart_declared_target as
with form as (
  select
    evaluation.evaluation_key,
    evaluation.stage,
    evaluation.evaluator,
    evaluation.organisation_key,
    evaluation.programme_key,
    programme.programme_family_key,
    coalesce(nullif(programme.programme_family_key, 0), evaluation.programme_key) as programme_identity,
    evaluation.kind,
    nullif(evaluation.year, 0) as year
  from fact_evaluation as evaluation
  join dim_source as source using (source_key)
  join dim_programme as programme using (programme_key)
  where source.is_current
    and evaluation.organisation_key <> 0
    and (evaluation.programme_key <> 0 or evaluation.kind in ('department', 'final_accounts'))
),

form_pair as (
  select
    printed.evaluation_key,
    declared.evaluation_key as declared_evaluation_key,
    printed.organisation_key,
    printed.programme_key,
    printed.programme_family_key
  from form as declared
  join form as printed using (organisation_key, programme_identity, kind, year)
  where declared.stage = 'target'
    and printed.stage = 'result'
    and printed.evaluator = 'self'
),

line as (
  select
    line.evaluation_key,
    line.line_no,
    line.indicator_key,
    line.indicator_name,
    regexp_replace(line.indicator_name, '[\s\x{3000}]', '', 'g') as name_key,
    line.unit,
    line.target_kind,
    line.target_text,
    line.target_value,
    line.target_cell,
    line.actual_text,
    line.actual_value,
    line.polarity,
    case
      when line.polarity is not null and not line.is_polarity_assumed then line.polarity
      when line.target_operator in ('>=', '>') then 'higher'
      when line.target_operator in ('<=', '<') then 'lower'
    end as certain_polarity
  from fact_indicator as line
  where line.indicator_key <> 0
    and line.evaluation_key in (
      select evaluation_key
      from form_pair
      union all
      select declared_evaluation_key
      from form_pair
    )
  qualify count(*) over (partition by line.evaluation_key, line.indicator_key, name_key, line.unit) = 1
),

pair as (
  select
    form_pair.*,
    printed.line_no,
    declared.line_no as declared_line_no,
    printed.indicator_key,
    printed.indicator_name,
    declared.target_text as declared_text,
    printed.target_text as printed_text,
    printed.actual_text,
    printed.unit,
    declared.target_value as declared_value,
    printed.target_value as printed_value,
    printed.actual_value,
    declared.target_cell as declared_cell,
    printed.target_cell as cell,
    declared.target_kind in ('numeric', 'percent') and declared.target_kind = printed.target_kind
      as is_comparable,
    declared.certain_polarity is null and printed.certain_polarity is null and printed.polarity is not null
      as is_polarity_assumed,
    case
      when declared.certain_polarity <> printed.certain_polarity then null
      else coalesce(printed.certain_polarity, declared.certain_polarity, printed.polarity)
    end as polarity
  from form_pair
  join line as printed using (evaluation_key)
  join line as declared
    on declared.evaluation_key = form_pair.declared_evaluation_key
    and declared.indicator_key = printed.indicator_key
    and declared.name_key = printed.name_key
    and declared.unit is not distinct from printed.unit
)

select
  pair.evaluation_key,
  pair.line_no,
  pair.declared_evaluation_key,
  pair.declared_line_no,
  pair.indicator_key,
  pair.organisation_key,
  pair.programme_key,
  pair.programme_family_key,

  printed.region_code,
  printed.region,
  printed.province,
  printed.prefecture,
  printed.year,
  printed.organisation,
  printed.sector,
  printed.programme,
  printed.kind,
  indicator.canonical_name,
  pair.indicator_name,
  pair.declared_text,
  pair.printed_text,
  pair.actual_text,
  pair.unit,
  pair.polarity,
  case
    when not is_comparable or declared_value is null or printed_value is null then 'unknown'
    when declared_value = printed_value then 'same'
    when pair.polarity is null or pair.polarity = 'exact' then 'changed'
    when (declared_value > printed_value) = (pair.polarity = 'higher') then 'lowered'
    else 'raised'
  end as direction,

  pair.declared_value,
  pair.printed_value,
  pair.actual_value,

  pair.is_polarity_assumed,
  declared.is_conflict or printed.is_conflict as is_conflict,
  direction = 'lowered' and not pair.is_polarity_assumed and not (declared.is_conflict or printed.is_conflict)
    as is_lowered_for_certain,

  declared.path as declared_path,
  declared.sheet as declared_sheet,
  pair.declared_cell,
  printed.path,
  printed.sheet,
  pair.cell
from pair
join mart_evaluation as printed using (evaluation_key)
join mart_evaluation as declared on declared.evaluation_key = pair.declared_evaluation_key
join dim_indicator as indicator using (indicator_key);

comment on view mart_declared_target is
  'Targets 「目标申报与自评对照」 as declared before the year and as printed beside the result, current forms; direction says whether less was asked in the end';
comment on column mart_declared_target.line_no is 'Line of the self-evaluation 「行号」';
comment on column mart_declared_target.declared_evaluation_key is 'Form that declared the target 「申报评价键」';
comment on column mart_declared_target.declared_line_no is 'Line of that form 「申报行号」';
comment on column mart_declared_target.declared_text is 'Target as declared 「申报目标值」';
comment on column mart_declared_target.printed_text is 'Target as printed beside the result 「自评表目标值」';
comment on column mart_declared_target.unit is 'Unit of both targets as printed; % for a fraction 「计量单位」';
comment on column mart_declared_target.direction is 'lowered, same, raised, changed (no direction of merit), or unknown 「调整方向」';
comment on column mart_declared_target.declared_value is 'Target as declared 「申报目标数值」 [printed unit, non-additive]';
comment on column mart_declared_target.printed_value is 'Target as printed beside the result 「自评目标数值」 [printed unit, non-additive]';
comment on column mart_declared_target.is_polarity_assumed is 'No sign is printed in either form and higher was taken for better 「方向为推定」';
comment on column mart_declared_target.is_conflict is 'Another current form claims the same and says otherwise 「是否矛盾」';
comment on column mart_declared_target.is_lowered_for_certain is 'Lowered, its direction is printed and nobody denies either form 「确为下调」';
comment on column mart_declared_target.declared_path is 'File of the declaration 「申报文件路径」';
comment on column mart_declared_target.declared_sheet is 'Sheet of the declaration 「申报工作表」';
comment on column mart_declared_target.declared_cell is 'Cell of the declared target 「申报单元格」';
comment on column mart_declared_target.cell is 'Cell of the target in the self-evaluation 「单元格」';
