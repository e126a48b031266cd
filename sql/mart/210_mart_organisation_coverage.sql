-- one row per organisation and evaluator: the budget years it has forms of
create or replace view mart_organisation_coverage as
select
  organisation_key,

  region_code,
  region,
  province,
  prefecture,
  organisation,
  sector,
  evaluator,
  min(year) as first_year,
  max(year) as last_year,

  count(*) as forms,
  count(distinct case when programme_key <> 0 then programme_key end) as programmes,
  count(distinct year) as years,
  max(year) - min(year) + 1 - count(distinct year) as missing_years
from mart_evaluation
where organisation_key <> 0
group by
  organisation_key,
  region_code,
  region,
  province,
  prefecture,
  organisation,
  sector,
  evaluator;

comment on view mart_organisation_coverage is 'Years of organisations 「单位年度覆盖」: from when to when the star has forms of it, and how many years are missing between';
comment on column mart_organisation_coverage.first_year is 'First budget year with a form 「最早年度」';
comment on column mart_organisation_coverage.last_year is 'Last budget year with a form 「最近年度」';
comment on column mart_organisation_coverage.forms is 'Current forms 「表数」 [count, additive]';
comment on column mart_organisation_coverage.programmes is 'Programmes known by name 「项目数」 [count, non-additive]';
comment on column mart_organisation_coverage.years is 'Budget years with a form 「年度数」 [count, non-additive]';
comment on column mart_organisation_coverage.missing_years is 'Years between first and last without a form 「缺失年度数」 [count, non-additive]';
