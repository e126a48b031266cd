-- one row per file seen by one run
create or replace view mart_load_file as
select
  file.run_id,
  file.path,
  file.file_sha256,

  run.run_no,
  run.started_at,
  run.job,
  file.format,
  file.outcome,
  file.reason,
  file.detail,
  file.duplicate_of,

  file.forms_seen,
  file.forms_loaded,
  file.forms_duplicate,
  file.forms_rejected,
  file.cells_seen,
  file.cells_used,
  file.cells_labels,
  file.cells_unclaimed,

  run.run_no = max(run.run_no) over () as is_last_run
from load_file as file
join load_run as run using (run_id);

comment on view mart_load_file is 'Files 「载入文件」 seen by all runs and what became of them';
comment on column mart_load_file.run_id is 'Run of a load 「载入批次」';
comment on column mart_load_file.run_no is 'Number of the run in this warehouse, from 1 「批次序号」';
comment on column mart_load_file.started_at is 'Start of the run 「开始时间」';
comment on column mart_load_file.job is 'Job file or paths the run was given 「任务」';
comment on column mart_load_file.format is 'Format by content: xlsx, xls, docx, doc, pdf, csv, html 「文件格式」';
comment on column mart_load_file.outcome is 'loaded 载入, duplicate 重复, quarantined 隔离, deferred 暂缓, ignored 忽略 「处理结果」';
comment on column mart_load_file.reason is 'Reason code, when it was not loaded 「未载入原因」';
comment on column mart_load_file.detail is 'One line for people: what was found and what to do 「详情」';
comment on column mart_load_file.duplicate_of is 'Path of the file that holds the same 「重复于」';
comment on column mart_load_file.forms_seen is 'Forms seen: loaded + duplicate + rejected; over several runs a form counts again 「表数」 [count, semi-additive]';
comment on column mart_load_file.forms_loaded is 'Forms loaded 「载入表数」 [count, additive]';
comment on column mart_load_file.forms_duplicate is 'Forms that were there already 「重复表数」 [count, semi-additive]';
comment on column mart_load_file.forms_rejected is 'Forms recognised and refused 「拒收表数」 [count, semi-additive]';
comment on column mart_load_file.cells_seen is 'Cells with something in them: used + labels + unclaimed 「非空单元格数」 [count, semi-additive]';
comment on column mart_load_file.cells_used is 'Cells that a field took 「取用单元格数」 [count, semi-additive]';
comment on column mart_load_file.cells_labels is 'Cells that are labels or notes 「标签单元格数」 [count, semi-additive]';
comment on column mart_load_file.cells_unclaimed is 'Cells that nobody took 「未认领单元格数」 [count, semi-additive]';
comment on column mart_load_file.is_last_run is 'Of the last run 「是否最近批次」';
