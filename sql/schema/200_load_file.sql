-- one row per file seen by one run
create table if not exists load_file (
  run_id varchar not null references load_run,
  path varchar not null,

  file_sha256 varchar,
  format varchar,
  outcome varchar not null
    check (outcome in ('loaded', 'duplicate', 'quarantined', 'deferred', 'ignored')),
  reason varchar,
  detail varchar,
  duplicate_of varchar,

  forms_seen integer not null,
  forms_loaded integer not null,
  forms_duplicate integer not null,
  forms_rejected integer not null,
  cells_seen integer not null,
  cells_used integer not null,
  cells_labels integer not null,
  cells_unclaimed integer not null,

  primary key (run_id, path)
);

comment on table load_file is 'A file seen by a run, and what became of it';
comment on column load_file.run_id is 'Run that saw it';
comment on column load_file.path is 'File as the run found it, folders and name, below the inbox';
comment on column load_file.file_sha256 is 'SHA-256 of its bytes; none when it could not be read';
comment on column load_file.format is 'Format by content';
comment on column load_file.outcome is 'loaded, duplicate, quarantined, deferred or ignored';
comment on column load_file.reason is 'Reason code, when it was not loaded';
comment on column load_file.detail is 'One line for people: what was found and what to do';
comment on column load_file.duplicate_of is 'Path of the file that holds the same';
comment on column load_file.forms_seen is 'Forms seen: loaded + duplicate + rejected [count, semi-additive]';
comment on column load_file.forms_loaded is 'Forms loaded [count, additive]';
comment on column load_file.forms_duplicate is 'Forms that were there already [count, semi-additive]';
comment on column load_file.forms_rejected is 'Forms recognised and refused [count, semi-additive]';
comment on column load_file.cells_seen is 'Cells with something in them: used + labels + unclaimed [count, semi-additive]';
comment on column load_file.cells_used is 'Cells that a field took [count, semi-additive]';
comment on column load_file.cells_labels is 'Cells that are labels or notes [count, semi-additive]';
comment on column load_file.cells_unclaimed is 'Cells that nobody took [count, semi-additive]';
