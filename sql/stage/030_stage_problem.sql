-- one row per problem of a file that belongs to none of its forms
create table staging.stage_problem (
  path varchar,
  problem_no integer,

  code varchar,
  severity varchar,
  message varchar,
  text varchar,

  cell varchar
);
