-- one row per cell that nobody took, of a file that a run read
create or replace view mart_unclaimed as
select
  unclaimed.run_id,
  unclaimed.path,
  unclaimed.cell_no,

  file.run_no,
  file.file_sha256,
  unclaimed.cell,
  unclaimed.text,

  file.is_last_run
from load_unclaimed as unclaimed
join mart_load_file as file
  on file.run_id = unclaimed.run_id
  and file.path = unclaimed.path;

comment on view mart_unclaimed is 'Cells that nobody took 「未认领单元格」: nothing is left out in silence';
comment on column mart_unclaimed.cell_no is 'Number of the cell among those of its file that nobody took, from 1 「单元格序号」';
comment on column mart_unclaimed.cell is 'Sheet and cell, or paragraph 「单元格」';
comment on column mart_unclaimed.text is 'What stands there 「原文」';
