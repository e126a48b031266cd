-- one row per figure in a sentence of a form
create table staging.stage_figure (
  path varchar,
  form_no integer,
  evaluation_key bigint,
  line_no integer,

  figure_name varchar,
  text varchar,

  value decimal(38, 15),
  unit varchar,

  cell varchar
);
