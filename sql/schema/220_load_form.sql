-- one row per form of a file that a run read
create table if not exists load_form (
  run_id varchar not null,
  path varchar not null,
  form_no integer not null,

  file_sha256 varchar not null,
  form_fingerprint varchar not null,

  primary key (run_id, path, form_no),
  foreign key (run_id, path) references load_file
);

comment on table load_form is 'A form of a file that a run read, also one that was there already: where else the same is published';
comment on column load_form.run_id is 'Run that read it';
comment on column load_form.path is 'File as the run found it, folders and name, below the inbox';
comment on column load_form.form_no is 'Number of the form in its file, from 1';
comment on column load_form.file_sha256 is 'SHA-256 of the bytes of the file';
comment on column load_form.form_fingerprint is 'SHA-256 of what the form says, whatever its layout and file format';
