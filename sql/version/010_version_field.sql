-- one row per field that a form fills in, of every version
create or replace view version_field as
with filled as (
  select
    evaluation_key,
    'form' as item,
    0 as line_no,
    null::varchar as line_name,
    unnest([
      struct_pack(field := 'title', figure := null::decimal(38, 15), words := title, meaning := title, is_figure := false, cell := null::varchar),
      struct_pack(field := 'programme', figure := null, words := programme, meaning := programme, is_figure := false, cell := null),
      struct_pack(field := 'department', figure := null, words := department, meaning := department, is_figure := false, cell := null),
      struct_pack(field := 'implementing_unit', figure := null, words := implementing_unit, meaning := implementing_unit, is_figure := false, cell := null),
      struct_pack(field := 'filed_on', figure := null, words := filed_on::varchar, meaning := filed_on::varchar, is_figure := false, cell := filed_cell),
      struct_pack(field := 'grade', figure := null, words := grade, meaning := grade, is_figure := true, cell := null),
      struct_pack(field := 'total_weight', figure := total_weight, words := null, meaning := null, is_figure := true, cell := null),
      struct_pack(field := 'total_score', figure := total_score, words := null, meaning := null, is_figure := true, cell := total_cell)
    ]) as entry
  from fact_evaluation
  union all
  select
    evaluation_key,
    'indicator',
    line_no,
    indicator_name,
    unnest([
      struct_pack(field := 'indicator_name', figure := null, words := indicator_name, meaning := indicator_name, is_figure := true, cell := cell),
      struct_pack(field := 'group_name', figure := null, words := group_name, meaning := group_name, is_figure := false, cell := null),
      struct_pack(field := 'level1', figure := null, words := level1, meaning := level1, is_figure := false, cell := null),
      struct_pack(field := 'level2', figure := null, words := level2, meaning := level2, is_figure := false, cell := null),
      struct_pack(
        field := 'target',
        figure := null,
        words := nullif(target_text, ''),
        meaning := if(target_value is null, null, concat_ws(' ', target_operator, target_value, target_upper, unit)),
        is_figure := true,
        cell := target_cell
      ),
      struct_pack(
        field := 'actual',
        figure := null,
        words := nullif(actual_text, ''),
        meaning := if(actual_value is null, null, concat_ws(' ', actual_operator, actual_value, actual_upper, actual_unit)),
        is_figure := true,
        cell := actual_cell
      ),
      struct_pack(field := 'weight', figure := weight, words := null, meaning := null, is_figure := true, cell := weight_cell),
      struct_pack(field := 'score', figure := score, words := null, meaning := null, is_figure := true, cell := score_cell),
      struct_pack(field := 'reason', figure := null, words := reason, meaning := reason, is_figure := false, cell := reason_cell)
    ])
  from fact_indicator
  union all
  select
    evaluation_key,
    'budget',
    line_no,
    label,
    unnest([
      struct_pack(field := 'funding_source', figure := null, words := funding_source, meaning := null, is_figure := true, cell := cell),
      struct_pack(field := 'unit', figure := null, words := unit, meaning := null, is_figure := false, cell := null),
      struct_pack(field := 'initial', figure := initial, words := null, meaning := initial_yuan::varchar, is_figure := true, cell := initial_cell),
      struct_pack(field := 'adjusted', figure := adjusted, words := null, meaning := adjusted_yuan::varchar, is_figure := true, cell := adjusted_cell),
      struct_pack(field := 'executed', figure := executed, words := null, meaning := executed_yuan::varchar, is_figure := true, cell := executed_cell),
      struct_pack(field := 'rate', figure := rate, words := null, meaning := null, is_figure := true, cell := rate_cell),
      struct_pack(field := 'weight', figure := weight, words := null, meaning := null, is_figure := true, cell := weight_cell),
      struct_pack(field := 'score', figure := score, words := null, meaning := null, is_figure := true, cell := score_cell)
    ])
  from fact_budget
  union all
  select
    evaluation_key,
    'goal',
    line_no,
    null,
    unnest([
      struct_pack(field := 'expected', figure := null, words := expected, meaning := null, is_figure := false, cell := expected_cell),
      struct_pack(field := 'achieved', figure := null, words := achieved, meaning := null, is_figure := false, cell := achieved_cell)
    ])
  from fact_goal
  union all
  select
    evaluation_key,
    'section',
    line_no,
    section_name,
    unnest([
      struct_pack(field := 'section_name', figure := null, words := section_name, meaning := null, is_figure := true, cell := cell),
      struct_pack(field := 'weight', figure := weight, words := null, meaning := null, is_figure := true, cell := cell),
      struct_pack(field := 'score', figure := score, words := null, meaning := null, is_figure := true, cell := cell)
    ])
  from fact_section
  union all
  select
    evaluation_key,
    'figure',
    line_no,
    figure_name,
    unnest([
      struct_pack(field := 'text', figure := null, words := text, meaning := null, is_figure := false, cell := cell),
      struct_pack(field := 'value', figure := value, words := null, meaning := concat_ws(' ', value, unit), is_figure := true, cell := cell)
    ])
  from fact_figure
)

select
  evaluation_key,
  item,
  line_no,

  line_name,
  entry.field as field,
  coalesce(entry.words, if(entry.figure % 1 = 0, entry.figure::decimal(38, 0)::varchar, rtrim(entry.figure::varchar, '0'))) as value,
  regexp_replace(coalesce(entry.meaning, entry.words, entry.figure::varchar), '\s', '', 'g') as meaning,

  entry.is_figure as is_figure,

  entry.cell as cell
from filled
where entry.words is not null or entry.figure is not null;

comment on view version_field is
  'Fields that a form fills in, of every version: what is compared when two versions are';
comment on column version_field.evaluation_key is 'Form, one version';
comment on column version_field.item is 'form, indicator, budget, goal, section or figure';
comment on column version_field.line_no is 'Number of the item in its form; 0 for the form';
comment on column version_field.line_name is 'Name of the item as printed';
comment on column version_field.field is 'Column of the fact table';
comment on column version_field.value is 'What it holds, as people read it';
comment on column version_field.meaning is 'What it holds, as it is compared';
comment on column version_field.is_figure is 'True when two versions that differ in it contradict each other';
comment on column version_field.cell is 'Where it is printed';
