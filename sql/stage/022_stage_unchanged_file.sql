-- one row per file seen by an earlier run that found nothing new
create table staging.stage_unchanged_file (
  run_id varchar not null,
  path varchar not null,

  file_sha256 varchar,
  format varchar,
  outcome varchar not null,
  reason varchar,
  detail varchar,

  forms_rejected integer not null,

  primary key (run_id, path)
);
