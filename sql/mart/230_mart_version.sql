-- one row per version of a form, the current ones and those that were superseded
create or replace view mart_version as
select
  source.source_key,
  evaluation.evaluation_key,
  source.superseded_by,

  region.code as region_code,
  region.name as region,
  nullif(evaluation.year, 0) as year,
  organisation.name as organisation,
  nullif(programme.name, 'unknown') as programme,
  evaluation.kind,
  evaluation.evaluator,
  evaluation.stage,
  row_number() over (
    partition by source.form_key order by run.run_no, source.path, source.form_no
  ) as version_no,
  count(*) over (partition by source.form_key) as versions,

  evaluation.total_score,
  successor.total_score as successor_score,
  evaluation.indicator_count,

  source.is_current,
  evaluation.is_conflict,

  source.path,
  source.file_name,
  source.sheet,
  evaluation.total_cell as cell,
  successor_source.path as successor_path,
  successor_source.sheet as successor_sheet,
  source.file_sha256,
  source.run_id,
  run.run_no,
  source.loaded_at
from dim_source as source
join load_run as run using (run_id)
join fact_evaluation as evaluation using (source_key)
join dim_region as region using (region_key)
join dim_organisation as organisation on organisation.organisation_key = evaluation.organisation_key
join dim_programme as programme on programme.programme_key = evaluation.programme_key
left join dim_source as successor_source on successor_source.source_key = source.superseded_by
left join fact_evaluation as successor on successor.source_key = source.superseded_by;

comment on view mart_version is 'Versions of forms 「表格版本」: all that were submitted, which one counts and what replaced the others';
comment on column mart_version.superseded_by is 'source_key of the version that counts instead 「替代来源键」';
comment on column mart_version.run_no is 'Number of the run in this warehouse, from 1 「批次序号」';
comment on column mart_version.version_no is 'Number of the version in the order of loading, from 1 「版本号」';
comment on column mart_version.versions is 'Versions of this form 「版本数」 [count, non-additive]';
comment on column mart_version.total_score is 'Total score as printed 「总分」 [points, non-additive]';
comment on column mart_version.successor_score is 'Total score of the version that counts instead 「替代版本总分」 [points, non-additive]';
comment on column mart_version.is_current is 'It is the version that the other views show 「是否现行」';
comment on column mart_version.cell is 'Cell of the total score 「单元格」';
comment on column mart_version.successor_path is 'File of the version that counts instead 「替代文件路径」';
comment on column mart_version.successor_sheet is 'Sheet of the version that counts instead 「替代工作表」';
comment on column mart_version.loaded_at is 'When it was merged 「载入时间」';
