-- one row per funding line of a form, its current version
create or replace view mart_budget as
select
  line.evaluation_key,
  line.line_no,

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
  line.funding_source,
  line.label,
  line.unit,

  line.initial_yuan,
  line.adjusted_yuan,
  line.executed_yuan,
  line.executed_yuan::double / nullif(line.adjusted_yuan, 0)::double as execution_rate,
  line.rate as printed_rate,
  line.weight,
  line.score,

  line.is_unit_assumed,
  line.is_unit_doubtful,
  evaluation.is_conflict,

  evaluation.path,
  evaluation.file_name,
  evaluation.sheet,
  line.cell,
  evaluation.run_id
from fact_budget as line
join mart_evaluation as evaluation using (evaluation_key);

comment on view mart_budget is 'Funding lines of current forms in yuan; lines of one form overlap, only those of one source add up';
