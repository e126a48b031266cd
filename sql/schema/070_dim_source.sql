-- one row per form in a file, one version
create table if not exists dim_source (
  source_key bigint primary key,
  form_fingerprint varchar not null unique,
  form_key varchar not null,
  file_sha256 varchar not null,
  run_id varchar not null references load_run,

  path varchar not null,
  file_name varchar not null,
  format varchar not null,
  sheet varchar not null,
  form_no integer not null,
  form_range varchar not null,
  year_from varchar not null,
  region_from varchar not null,

  is_current boolean not null,
  superseded_by bigint,
  superseded_reason varchar
    check (
      superseded_reason in ('forbidden', 'decision', 'filing_date', 'fuller', 'load_sequence', 'same_figures')
    ),
  loaded_at timestamptz not null,

  unique (file_sha256, form_no)
);

comment on table dim_source is 'A form in a file, one version of what was submitted; never deleted';
comment on column dim_source.source_key is 'Surrogate key';
comment on column dim_source.form_fingerprint is 'SHA-256 of what the form says, whatever its layout and file format';
comment on column dim_source.form_key is 'What it is a version of: region, organisation, programme, year, kind, evaluator, stage';
comment on column dim_source.file_sha256 is 'SHA-256 of the bytes of the file';
comment on column dim_source.run_id is 'Run that loaded it';
comment on column dim_source.path is 'File as the run found it, folders and name, below the inbox';
comment on column dim_source.file_name is 'Name of the file without its folders';
comment on column dim_source.format is 'Format by content: xlsx, xls, docx, doc, pdf, csv, html, xml';
comment on column dim_source.sheet is 'Sheet or table the form starts in';
comment on column dim_source.form_no is 'Number of the form in its file, from 1';
comment on column dim_source.form_range is 'Rectangle it fills: A1:I60';
comment on column dim_source.year_from is 'Where the budget year was read: title, header, goal, file_name, folder, job; unknown';
comment on column dim_source.region_from is 'Where the region was read; unknown';
comment on column dim_source.is_current is 'True for the version that views show; false when another one counts instead';
comment on column dim_source.superseded_by is 'source_key of the version that counts instead; of several in conflict, one; none where all versions are forbidden';
comment on column dim_source.superseded_reason is 'Why that one counts: decision, filing_date, fuller, load_sequence, same_figures; or forbidden';
comment on column dim_source.loaded_at is 'When it was merged, by the clock of the machine';
