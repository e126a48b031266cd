-- one row per decision that a run was given
create table if not exists load_decision (
  run_id varchar not null references load_run,
  line_no integer not null,

  form_key varchar,
  file_sha256 varchar not null,
  decision varchar not null default 'count' check (decision in ('count', 'force', 'forbid')),
  note varchar,

  primary key (run_id, line_no)
);

comment on table load_decision is 'A decision of a person on which version of a form counts, or which file is kept out; those of the last run are in force';
comment on column load_decision.run_id is 'Run that was given it';
comment on column load_decision.line_no is 'Line of the decision file, from 1';
comment on column load_decision.form_key is 'Form it is about, as in dim_source; none for every form of the file';
comment on column load_decision.file_sha256 is 'SHA-256 of the file that is meant';
comment on column load_decision.decision is 'count: of the versions of a form the one in this file counts; force: and the file is read although it was refused; forbid: it is kept out';
comment on column load_decision.note is 'Why, in the words of whoever decided';
