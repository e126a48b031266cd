-- one row per row of a sheet below the head of its indicators
create table line (
  file varchar,
  row_no integer,
  level1 varchar,
  level2 varchar,
  name varchar,
  target varchar,
  actual varchar,
  weight varchar,
  score varchar,
  reason varchar
);
