-- one row per scored block of a form that is no indicator, its current version
create or replace view mart_section as
select
  section.evaluation_key,
  section.line_no,

  evaluation.region_code,
  evaluation.region,
  evaluation.province,
  evaluation.prefecture,
  evaluation.year,
  evaluation.organisation,
  evaluation.sector,
  evaluation.programme,
  evaluation.kind,
  evaluation.evaluator,
  evaluation.stage,
  section.section_name,

  section.weight,
  section.score,

  evaluation.path,
  evaluation.file_name,
  evaluation.sheet,
  section.cell,
  evaluation.run_id
from fact_section as section
join mart_evaluation as evaluation using (evaluation_key);

comment on view mart_section is 'Scored blocks 「评分项」 of current forms that are no indicators, such as fund management';
comment on column mart_section.line_no is 'Number of the block in its form, from 1 「行号」';
comment on column mart_section.section_name is 'Name as printed 「评分项名称」';
comment on column mart_section.weight is 'Weight 「分值」 [points, non-additive]';
comment on column mart_section.score is 'Score 「得分」 [points, non-additive]';
comment on column mart_section.cell is 'Cell of the name 「单元格」';
