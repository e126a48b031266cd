-- one row per current form and thing that it does not tell
create or replace view mart_missing as
with gap as (
  select evaluation_key, 'region' as missing from mart_evaluation where region_key = 0
  union all
  select evaluation_key, 'year' from mart_evaluation where year is null
  union all
  select evaluation_key, 'organisation' from mart_evaluation where organisation_key = 0
  union all
  select evaluation_key, 'sector' from mart_evaluation where organisation_key <> 0 and sector = 'unknown'
  union all
  select evaluation_key, 'programme' from mart_evaluation where programme_key = 0 and kind in ('programme', 'transfer')
  union all
  select evaluation_key, 'total_score' from mart_evaluation where total_score is null and stage = 'result'
  union all
  select evaluation_key, 'grade' from mart_evaluation where grade is null and stage = 'result'
  union all
  select evaluation_key, 'budget' from mart_evaluation where adjusted_yuan is null and initial_yuan is null
  union all
  select evaluation_key, 'outturn' from mart_evaluation where executed_yuan is null and stage = 'result'
  union all
  select evaluation_key, 'indicator_lines' from mart_evaluation where indicator_count = 0
  union all
  select evaluation_key, 'expected_score' from mart_evaluation where expected_score is null and stage = 'result'
)

select
  evaluation.evaluation_key,

  gap.missing,
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

  evaluation.path,
  evaluation.file_name,
  evaluation.sheet,
  evaluation.form_range,
  evaluation.run_id
from gap
join mart_evaluation as evaluation using (evaluation_key);

comment on view mart_missing is 'What current forms do not tell 「缺失内容」: unknown members of dimensions and absent figures, form by form';
comment on column mart_missing.missing is 'region, year, organisation, sector, programme, total_score, grade, budget, outturn, indicator_lines or expected_score 「缺失项」';
