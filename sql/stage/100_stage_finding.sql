-- one row per finding on a form or line
create table staging.stage_finding (
  path varchar,
  form_no integer,
  finding_key bigint,
  finding_id varchar,
  evaluation_key bigint,
  line_no integer,

  code varchar,
  matter varchar,
  severity varchar,
  message varchar,
  message_zh varchar,
  message_en varchar,
  expected varchar,
  found varchar,
  formula varchar,
  threshold varchar,

  points double,

  cell varchar
);
