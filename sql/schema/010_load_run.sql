-- one row per run of a load
create table if not exists load_run (
  run_id varchar primary key,
  run_no integer not null unique,

  job varchar not null,
  program_version varchar not null,
  spec_version integer not null,
  surroundings varchar,
  limits varchar,

  started_at timestamptz not null,
  finished_at timestamptz,
  is_published boolean,

  files_seen integer,
  files_loaded integer,
  files_duplicate integer,
  files_quarantined integer,
  files_deferred integer,
  files_ignored integer,
  forms_seen integer,
  forms_loaded integer,
  forms_duplicate integer,
  forms_rejected integer,
  lines_loaded integer
);

comment on table load_run is 'A run of a load: what it saw and what became of it';
comment on column load_run.run_id is 'Start of the run in UTC and a short random tail: 2026-11-20T09-31-07Z-4f2a';
comment on column load_run.run_no is 'Number of the run in this warehouse, from 1; the order of loads, whatever the clock said';
comment on column load_run.job is 'Job file or paths the run was given';
comment on column load_run.program_version is 'Version of the program';
comment on column load_run.spec_version is 'Version of the definitions of the metrics';
comment on column load_run.surroundings is 'SHA-256 of the program and its SQL, and behind a slash of all it worked with beside its files, dictionaries among it; none when it is not known';
comment on column load_run.limits is 'What one file was allowed to cost; none when it is not known';
comment on column load_run.started_at is 'Start, by the clock of the machine';
comment on column load_run.finished_at is 'When its rows were merged, by the clock of the machine';
comment on column load_run.is_published is 'False for a run that found nothing new, so that the publication before it stayed';
comment on column load_run.files_seen is 'Files seen: loaded + duplicate + quarantined + deferred + ignored [count, semi-additive]';
comment on column load_run.files_loaded is 'Files of which at least one form was loaded [count, additive]';
comment on column load_run.files_duplicate is 'Files whose bytes or whose forms were all there already [count, semi-additive]';
comment on column load_run.files_quarantined is 'Files refused, each with a reason [count, semi-additive]';
comment on column load_run.files_deferred is 'Files still changing, left for the next run [count, semi-additive]';
comment on column load_run.files_ignored is 'Files that are no candidates [count, semi-additive]';
comment on column load_run.forms_seen is 'Forms seen: loaded + duplicate + rejected [count, semi-additive]';
comment on column load_run.forms_loaded is 'Forms loaded [count, additive]';
comment on column load_run.forms_duplicate is 'Forms that were there already [count, semi-additive]';
comment on column load_run.forms_rejected is 'Forms recognised and refused [count, semi-additive]';
comment on column load_run.lines_loaded is 'Indicator lines loaded [count, additive]';
