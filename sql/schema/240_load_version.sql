-- one row per version whose standing a run changed
create table if not exists load_version (
  run_id varchar not null references load_run,
  source_key bigint not null references dim_source,

  standing varchar not null check (standing in ('current', 'conflict', 'superseded')),
  superseded_reason varchar,
  superseded_by bigint,

  primary key (run_id, source_key)
);

comment on table load_version is 'A change in what counts: how a version stands from this run on';
comment on column load_version.run_id is 'Run that changed it';
comment on column load_version.source_key is 'Version that is meant';
comment on column load_version.standing is 'current, conflict (current, and another one says otherwise) or superseded';
comment on column load_version.superseded_reason is 'Why another one counts: decision, filing_date, fuller, load_sequence, same_figures; or forbidden';
comment on column load_version.superseded_by is 'source_key of the version that counted instead at that time';
