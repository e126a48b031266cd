-- one row per cell of a file that was read and that nobody took
create table if not exists load_unclaimed (
  run_id varchar not null,
  path varchar not null,
  cell_no integer not null,

  cell varchar not null,
  text varchar not null,

  primary key (run_id, path, cell_no),
  foreign key (run_id, path) references load_file
);

comment on table load_unclaimed is 'A cell or paragraph with something in it that no field took and that is no known label';
comment on column load_unclaimed.run_id is 'Run that read the file';
comment on column load_unclaimed.path is 'File as the run found it';
comment on column load_unclaimed.cell_no is 'Number of the cell among those of its file that nobody took, from 1';
comment on column load_unclaimed.cell is 'Sheet and cell, or paragraph: Sheet1!B7, ¶12';
comment on column load_unclaimed.text is 'What stands there';
