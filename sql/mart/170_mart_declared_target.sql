-- one row per indicator line of a result whose target was declared in a form of its own before
create or replace view mart_declared_target as
with line as (
  select
    *,
    regexp_replace(indicator_name, '[\s\x{3000}]', '', 'g') as name_key,
    case
      when polarity is not null and not is_polarity_assumed then polarity
      when target_operator in ('>=', '>') then 'higher'
      when target_operator in ('<=', '<') then 'lower'
    end as certain_polarity
  from mart_indicator
  where stage in ('target', 'result')
    and indicator_key <> 0
    and organisation_key <> 0
    and (programme_key <> 0 or kind in ('department', 'final_accounts'))
  qualify count(*) over (partition by evaluation_key, indicator_key, name_key, unit) = 1
),

pair as (
  select
    declared,
    printed,
    declared.target_kind in ('numeric', 'percent') and declared.target_kind = printed.target_kind
      as is_comparable,
    declared.certain_polarity is null and printed.certain_polarity is null and printed.polarity is not null
      as is_polarity_assumed,
    case
      when declared.certain_polarity <> printed.certain_polarity then null
      else coalesce(printed.certain_polarity, declared.certain_polarity, printed.polarity)
    end as polarity
  from line as declared
  join line as printed
    on printed.organisation_key = declared.organisation_key
    and coalesce(nullif(printed.programme_family_key, 0), printed.programme_key)
      = coalesce(nullif(declared.programme_family_key, 0), declared.programme_key)
    and printed.kind = declared.kind
    and printed.year = declared.year
    and printed.indicator_key = declared.indicator_key
    and printed.name_key = declared.name_key
    and printed.unit is not distinct from declared.unit
  where declared.stage = 'target'
    and printed.stage = 'result'
    and printed.evaluator = 'self'
)

select
  printed.evaluation_key,
  printed.line_no,
  declared.evaluation_key as declared_evaluation_key,
  declared.line_no as declared_line_no,
  printed.indicator_key,
  printed.organisation_key,
  printed.programme_key,
  printed.programme_family_key,

  printed.region_code,
  printed.region,
  printed.province,
  printed.prefecture,
  printed.year,
  printed.organisation,
  printed.sector,
  printed.programme,
  printed.kind,
  printed.canonical_name,
  printed.indicator_name,
  declared.target_text as declared_text,
  printed.target_text as printed_text,
  printed.actual_text,
  printed.unit,
  polarity,
  case
    when not is_comparable or declared.target_value is null or printed.target_value is null then 'unknown'
    when declared.target_value = printed.target_value then 'same'
    when polarity is null or polarity = 'exact' then 'changed'
    when (declared.target_value > printed.target_value) = (polarity = 'higher') then 'lowered'
    else 'raised'
  end as direction,

  declared.target_value as declared_value,
  printed.target_value as printed_value,
  printed.actual_value,

  is_polarity_assumed,
  declared.is_conflict or printed.is_conflict as is_conflict,
  direction = 'lowered' and not is_polarity_assumed and not is_conflict as is_lowered_for_certain,

  declared.path as declared_path,
  declared.sheet as declared_sheet,
  declared.target_cell as declared_cell,
  printed.path,
  printed.sheet,
  printed.target_cell as cell
from pair;

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
