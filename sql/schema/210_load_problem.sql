-- one row per problem of a file that belongs to none of its forms
create table if not exists load_problem (
  run_id varchar not null,
  path varchar not null,
  problem_no integer not null,

  code varchar not null,
  severity varchar not null check (severity in ('info', 'notice', 'warning', 'error')),
  message varchar not null,
  text varchar,

  cell varchar,

  primary key (run_id, path, problem_no),
  foreign key (run_id, path) references load_file
);

comment on table load_problem is 'A problem of a file that belongs to none of its forms: a hidden sheet, a cell that nobody took';
comment on column load_problem.run_id is 'Run that saw the file';
comment on column load_problem.path is 'File as the run found it';
comment on column load_problem.problem_no is 'Number of the problem in its file, from 1';
comment on column load_problem.code is 'Kind of problem';
comment on column load_problem.severity is 'info, notice, warning or error';
comment on column load_problem.message is 'One sentence for people';
comment on column load_problem.text is 'What stands there';
comment on column load_problem.cell is 'Sheet and cell: Sheet1!B7';
