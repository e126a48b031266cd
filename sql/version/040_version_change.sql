-- one row per form whose standing the last run changed
create or replace view version_change as
select
  evaluation.evaluation_key,
  evaluation.organisation_key,
  evaluation.year,
  evaluation.evaluator,
  region.level as region_level
from load_version as version
join fact_evaluation as evaluation using (source_key)
join dim_region as region using (region_key)
where version.run_id = (select max_by(run_id, run_no) from load_run);

comment on view version_change is
  'Forms that the last run brought, or that stand otherwise since: what is told of lines beside others is told anew around them';
comment on column version_change.evaluation_key is 'Form, one version';
comment on column version_change.organisation_key is 'Organisation that answers for it';
comment on column version_change.year is 'Budget year; 0 when unknown';
comment on column version_change.evaluator is 'Who judged: self, department, finance or third_party';
comment on column version_change.region_level is 'Level of its region';
