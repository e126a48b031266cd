-- one row per decision on which version of a form counts
create table staging.stage_decision (
  line_no integer primary key,

  form_key varchar,
  file_sha256 varchar not null,
  note varchar
);
