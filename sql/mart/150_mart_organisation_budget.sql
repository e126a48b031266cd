-- one row per organisation, budget year, kind, evaluator and funding source: its money in yuan
create or replace view mart_organisation_budget as
with line as (
  select
    evaluation.organisation_key,
    evaluation.region_code,
    evaluation.region,
    evaluation.province,
    evaluation.prefecture,
    evaluation.organisation,
    evaluation.sector,
    evaluation.year,
    evaluation.kind,
    evaluation.evaluator,
    budget.evaluation_key,
    budget.funding_source,
    budget.initial_yuan,
    budget.adjusted_yuan,
    budget.executed_yuan,
    budget.adjusted_yuan is not null and budget.executed_yuan is not null as is_complete,
    row_number() over (
      partition by budget.evaluation_key, budget.funding_source order by budget.line_no
    ) as source_line_no
  from fact_budget as budget
  join mart_evaluation as evaluation using (evaluation_key)
  where evaluation.stage = 'result' and not evaluation.is_conflict
)

select
  organisation_key,

  region_code,
  region,
  province,
  prefecture,
  organisation,
  sector,
  year,
  kind,
  evaluator,
  funding_source,

  count(distinct evaluation_key) as forms,
  count(initial_yuan) as initial_lines,
  sum(initial_yuan) as initial_yuan,
  count(adjusted_yuan) as adjusted_lines,
  sum(adjusted_yuan) as adjusted_yuan,
  count(executed_yuan) as executed_lines,
  sum(executed_yuan) as executed_yuan,
  count(*) filter (where is_complete) as rate_lines,
  cast(sum(executed_yuan) filter (where is_complete) as double)
    / nullif(cast(sum(adjusted_yuan) filter (where is_complete) as double), 0) as execution_rate
from line
where funding_source <> 'total' or source_line_no = 1
group by
  organisation_key,
  region_code,
  region,
  province,
  prefecture,
  organisation,
  sector,
  year,
  kind,
  evaluator,
  funding_source;

comment on view mart_organisation_budget is 'Money of organisations 「单位预算执行」 by year, kind, evaluator and funding source; forms in conflict are left out';
comment on column mart_organisation_budget.forms is 'Current forms with a result that have such a line 「表数」 [count, non-additive]';
comment on column mart_organisation_budget.initial_lines is 'Lines with an original budget 「有年初预算行数」 [count, semi-additive]';
comment on column mart_organisation_budget.initial_yuan is 'Original approved budgets; add only over one source, and over kinds only where none contains the other 「年初预算数（元）」 [yuan, semi-additive]';
comment on column mart_organisation_budget.adjusted_lines is 'Lines with an adjusted budget 「有全年预算行数」 [count, semi-additive]';
comment on column mart_organisation_budget.adjusted_yuan is 'Adjusted budgets; add only over one source, and over kinds only where none contains the other 「全年预算数（元）」 [yuan, semi-additive]';
comment on column mart_organisation_budget.executed_lines is 'Lines with an outturn 「有执行数行数」 [count, semi-additive]';
comment on column mart_organisation_budget.executed_yuan is 'Outturns; add only over one source, and over kinds only where none contains the other 「全年执行数（元）」 [yuan, semi-additive]';
comment on column mart_organisation_budget.rate_lines is 'Lines with adjusted budget and outturn: the n of execution_rate 「可算执行率行数」 [count, semi-additive]';
comment on column mart_organisation_budget.execution_rate is 'Outturn over adjusted budget of rate_lines 「执行率」 [fraction, non-additive]';
