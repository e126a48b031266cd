-- one row per problem of a file that belongs to none of its forms
create or replace view mart_load_problem as
select
  problem.run_id,
  problem.path,
  problem.problem_no,

  file.run_no,
  file.outcome,
  problem.code,
  problem.severity,
  problem.message,
  problem.text,
  problem.cell,

  file.is_last_run
from load_problem as problem
join mart_load_file as file
  on file.run_id = problem.run_id
  and file.path = problem.path;

comment on view mart_load_problem is 'Problems of files 「文件问题」 that belong to none of their forms: a hidden sheet, a cell that nobody took';
comment on column mart_load_problem.problem_no is 'Number of the problem in its file, from 1 「问题序号」';
comment on column mart_load_problem.code is 'Kind of problem 「问题代码」';
comment on column mart_load_problem.text is 'What stands there 「原文」';
comment on column mart_load_problem.cell is 'Sheet and cell: Sheet1!B7 「单元格」';
