-- one row per earlier run that found nothing new, so that nothing was published
create table staging.stage_unchanged_run (
  place integer primary key,
  run_id varchar not null unique,

  job varchar not null,
  program_version varchar not null,
  spec_version integer not null,

  started_at timestamptz not null,
  finished_at timestamptz not null,
  limits varchar
);
