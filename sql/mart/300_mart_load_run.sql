-- one row per run of a load: what it saw and what became of it
create or replace view mart_load_run as
with file_sum as (
  select
    run_id,
    cast(sum(cells_seen) as bigint) as cells_seen,
    cast(sum(cells_used) as bigint) as cells_used,
    cast(sum(cells_labels) as bigint) as cells_labels,
    cast(sum(cells_unclaimed) as bigint) as cells_unclaimed
  from load_file
  group by run_id
),

problem_count as (
  select run_id, count(*) as problems
  from load_problem
  group by run_id
)

select
  run.run_id,

  run.run_no,
  run.started_at,
  run.finished_at,
  run.job,
  run.program_version,
  run.spec_version,

  run.files_seen,
  run.files_loaded,
  run.files_duplicate,
  run.files_quarantined,
  run.files_deferred,
  run.files_ignored,
  run.forms_seen,
  run.forms_loaded,
  run.forms_duplicate,
  run.forms_rejected,
  run.lines_loaded,
  coalesce(file_sum.cells_seen, 0) as cells_seen,
  coalesce(file_sum.cells_used, 0) as cells_used,
  coalesce(file_sum.cells_labels, 0) as cells_labels,
  coalesce(file_sum.cells_unclaimed, 0) as cells_unclaimed,
  cast(file_sum.cells_unclaimed as double) / nullif(cast(file_sum.cells_seen as double), 0) as unclaimed_share,
  coalesce(problem_count.problems, 0) as problems,

  run.run_no = max(run.run_no) over () as is_last_run
from load_run as run
left join file_sum using (run_id)
left join problem_count using (run_id);

comment on view mart_load_run is 'Runs 「载入批次」: what each saw, loaded and refused';
comment on column mart_load_run.finished_at is 'When its rows were merged 「结束时间」';
comment on column mart_load_run.program_version is 'Version of the program 「程序版本」';
comment on column mart_load_run.spec_version is 'Version of the definitions of the metrics 「定义版本」';
comment on column mart_load_run.files_seen is 'Files seen; over several runs a file counts again 「文件数」 [count, semi-additive]';
comment on column mart_load_run.files_loaded is 'Files of which at least one form was loaded 「载入文件数」 [count, additive]';
comment on column mart_load_run.files_duplicate is 'Files whose bytes or whose forms were all there already 「重复文件数」 [count, semi-additive]';
comment on column mart_load_run.files_quarantined is 'Files refused, each with a reason 「隔离文件数」 [count, semi-additive]';
comment on column mart_load_run.files_deferred is 'Files still changing, left for the next run 「暂缓文件数」 [count, semi-additive]';
comment on column mart_load_run.files_ignored is 'Files that are no candidates 「忽略文件数」 [count, semi-additive]';
comment on column mart_load_run.lines_loaded is 'Indicator lines loaded 「载入指标行数」 [count, additive]';
comment on column mart_load_run.unclaimed_share is 'Cells that nobody took, of all 「未认领单元格占比」 [fraction, non-additive]';
comment on column mart_load_run.problems is 'Problems of files that belong to none of their forms 「问题数」 [count, semi-additive]';
comment on column mart_load_run.is_last_run is 'Of the last run 「是否最近批次」';
