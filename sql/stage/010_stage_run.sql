-- one row: the run
create table staging.stage_run (
  run_id varchar primary key,

  job varchar not null,
  program_version varchar not null,
  spec_version integer not null,
  started_at timestamptz not null,
  surroundings varchar not null,
  limits varchar
);
