-- one row: the run
create table staging.stage_run (
  run_id varchar primary key,

  job varchar not null,
  program_version varchar not null,
  spec_version integer not null,
  started_at timestamptz not null,

  conflict_code varchar not null,
  conflict_matter varchar not null,
  conflict_severity varchar not null,
  conflict_message varchar not null,
  conflict_message_zh varchar not null,
  conflict_message_en varchar not null
);
