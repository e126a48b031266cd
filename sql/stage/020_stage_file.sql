-- one row per file seen by the run
create table staging.stage_file (
  path varchar primary key,
  file_name varchar not null,

  file_sha256 varchar,
  format varchar,
  outcome varchar not null,
  reason varchar,
  detail varchar,

  forms_rejected integer not null,
  cells_seen integer not null,
  cells_used integer not null,
  cells_labels integer not null,
  cells_unclaimed integer not null
);
