-- one row per finding on a form or line
create table staging.stage_finding (
  path varchar,
  form_no integer,
  finding_key bigint,
  evaluation_key bigint,
  line_no integer,

  code varchar,
  severity varchar,
  message varchar,
  expected varchar,
  found varchar,

  cell varchar
);
