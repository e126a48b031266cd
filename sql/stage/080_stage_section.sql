-- one row per scored block of a form
create table staging.stage_section (
  path varchar,
  form_no integer,
  evaluation_key bigint,
  line_no integer,

  section_name varchar,

  weight decimal(38, 15),
  score decimal(38, 15),

  cell varchar
);
