-- one row per decision of a person
create table staging.stage_decision (
  line_no integer primary key,

  form_key varchar,
  file_sha256 varchar not null,
  decision varchar not null,
  note varchar
);
