-- one row per programme, budget year, kind and evaluator, with the year before that is known
create or replace view mart_programme_year as
with programme_year as (
  select
    programme_key,
    programme_family_key,
    organisation_key,
    region_code,
    region,
    province,
    prefecture,
    organisation,
    sector,
    programme,
    year,
    kind,
    evaluator,
    count(*) as forms,
    case when count(*) = 1 then min(total_score) end as total_score,
    case when count(*) = 1 then min(grade) end as grade,
    case when count(*) = 1 then min(initial_yuan) end as initial_yuan,
    case when count(*) = 1 then min(adjusted_yuan) end as adjusted_yuan,
    case when count(*) = 1 then min(executed_yuan) end as executed_yuan,
    case when count(*) = 1 then min(execution_rate) end as execution_rate,
    cast(sum(indicator_count) as bigint) as indicator_count,
    cast(sum(finding_count) as bigint) as finding_count
  from mart_evaluation
  where stage = 'result' and programme_key <> 0 and year is not null
  group by
    programme_key,
    programme_family_key,
    organisation_key,
    region_code,
    region,
    province,
    prefecture,
    organisation,
    sector,
    programme,
    year,
    kind,
    evaluator
)

select
  programme_key,
  programme_family_key,
  organisation_key,

  region_code,
  region,
  province,
  prefecture,
  organisation,
  sector,
  programme,
  year,
  kind,
  evaluator,
  grade,
  lag(year) over years as previous_year,

  forms,
  total_score,
  lag(total_score) over years as previous_score,
  initial_yuan,
  adjusted_yuan,
  executed_yuan,
  execution_rate,
  lag(adjusted_yuan) over years as previous_adjusted_yuan,
  indicator_count,
  finding_count
from programme_year
window years as (partition by programme_key, organisation_key, region_code, kind, evaluator order by year);

comment on view mart_programme_year is 'Programmes over the years 「项目历年情况」; where several forms claim one programme and year, their figures are absent';
comment on column mart_programme_year.grade is 'Grade as printed; absent when forms is not 1 「评价等级」';
comment on column mart_programme_year.previous_year is 'Budget year of the row before, which may be more than one year earlier 「上一已知年度」';
comment on column mart_programme_year.forms is 'Current forms with a result; more than 1 when they contradict each other or are parts 「表数」 [count, additive]';
comment on column mart_programme_year.total_score is 'Total score as printed; absent when forms is not 1 「总分」 [points, non-additive]';
comment on column mart_programme_year.previous_score is 'Total score of previous_year 「上一已知年度总分」 [points, non-additive]';
comment on column mart_programme_year.initial_yuan is 'Original approved budget, all sources; absent when forms is not 1; add within one evaluator 「年初预算数（元）」 [yuan, semi-additive]';
comment on column mart_programme_year.adjusted_yuan is 'Adjusted budget, all sources; absent when forms is not 1; add within one evaluator 「全年预算数（元）」 [yuan, semi-additive]';
comment on column mart_programme_year.executed_yuan is 'Outturn, all sources; absent when forms is not 1; add within one evaluator 「全年执行数（元）」 [yuan, semi-additive]';
comment on column mart_programme_year.execution_rate is 'Outturn over adjusted budget; absent when forms is not 1 「执行率」 [fraction, non-additive]';
comment on column mart_programme_year.previous_adjusted_yuan is 'Adjusted budget of previous_year 「上一已知年度预算数（元）」 [yuan, non-additive]';
