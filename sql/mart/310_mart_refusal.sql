-- one row per run, outcome and reason of files that were not loaded
create or replace view mart_refusal as
select
  run_id,

  run_no,
  started_at,
  outcome,
  reason,

  count(*) as files,
  cast(sum(forms_rejected) as bigint) as forms_rejected,
  min(path) as example_path,

  is_last_run
from mart_load_file
where outcome <> 'loaded'
group by run_id, run_no, started_at, outcome, reason, is_last_run;

comment on view mart_refusal is 'Files not loaded 「未载入文件统计」: how many, by outcome and reason';
comment on column mart_refusal.reason is 'Reason code 「未载入原因」';
comment on column mart_refusal.files is 'Files 「文件数」 [count, semi-additive]';
comment on column mart_refusal.example_path is 'One of them 「示例文件」';
