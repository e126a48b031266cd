-- one row per kind of finding, region, budget year and evaluator
create or replace view mart_finding_count as
with region_year as (
  select region_code, year, evaluator, count(*) as forms
  from mart_evaluation
  group by region_code, year, evaluator
)

select
  finding.code,
  finding.severity,
  finding.region_code,
  finding.region,
  finding.province,
  finding.prefecture,
  finding.year,
  finding.evaluator,

  count(*) as findings,
  count(distinct finding.evaluation_key) as affected_forms,
  region_year.forms
from mart_finding as finding
join region_year
  on region_year.region_code = finding.region_code
  and region_year.year is not distinct from finding.year
  and region_year.evaluator = finding.evaluator
group by
  finding.code,
  finding.severity,
  finding.region_code,
  finding.region,
  finding.province,
  finding.prefecture,
  finding.year,
  finding.evaluator,
  region_year.forms;

comment on view mart_finding_count is 'Findings by kind 「疑点统计」, region, year and evaluator, beside the forms they are found in';
comment on column mart_finding_count.code is 'Kind of finding 「疑点代码」';
comment on column mart_finding_count.findings is 'Findings on current forms 「疑点数」 [count, additive]';
comment on column mart_finding_count.affected_forms is 'Forms that have one: over several kinds a form counts again 「有疑点表数」 [count, semi-additive]';
comment on column mart_finding_count.forms is 'All current forms of the region, year and evaluator, the n of affected_forms 「表数」 [count, non-additive]';
