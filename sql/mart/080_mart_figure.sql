-- one row per figure that stands in a sentence of a form, its current version
create or replace view mart_figure as
select
  figure.evaluation_key,
  figure.line_no,

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
  figure.figure_name,
  figure.text,

  figure.value,
  figure.unit,

  evaluation.path,
  evaluation.file_name,
  evaluation.sheet,
  figure.cell,
  evaluation.run_id
from fact_figure as figure
join mart_evaluation as evaluation using (evaluation_key);

comment on view mart_figure is 'Figures in sentences 「文中数字」 of current forms and reports';
comment on column mart_figure.line_no is 'Number of the figure in its form, from 1 「行号」';
comment on column mart_figure.figure_name is 'What it is: budget_execution_rate 「数字名称」';
comment on column mart_figure.text is 'The sentence as printed 「原文」';
comment on column mart_figure.value is 'The figure in its unit; a percentage as a fraction 「数值」 [printed unit, non-additive]';
comment on column mart_figure.unit is 'Unit as printed; % for a fraction 「计量单位」';
comment on column mart_figure.cell is 'Cell or paragraph of the sentence 「单元格」';
