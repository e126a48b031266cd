-- one row per cell of a file that was read and that nobody took
create table staging.stage_unclaimed (
  path varchar,
  cell_no integer,

  cell varchar,
  text varchar
);
