-- one row per version and run from which on it stood so
create or replace view version_as_of as
select
  change.source_key,
  source.form_key,

  run.run_no as from_run_no,
  lead(run.run_no) over (partition by change.source_key order by run.run_no) as until_run_no,

  change.standing,
  change.superseded_reason,
  change.superseded_by
from load_version as change
join load_run as run using (run_id)
join dim_source as source using (source_key);

comment on view version_as_of is
  'How every version stood, from one run on and until before another: what readers saw at that time';
comment on column version_as_of.source_key is 'Version';
comment on column version_as_of.form_key is 'Form key that its versions share';
comment on column version_as_of.from_run_no is 'First run after which it stood so';
comment on column version_as_of.until_run_no is 'First run after which it did not any more; none until today';
comment on column version_as_of.standing is 'current, conflict (another version is as good and says otherwise) or superseded';
comment on column version_as_of.superseded_reason is 'What settled it: decision, filing_date, fuller, load_sequence, same_figures; or forbidden';
comment on column version_as_of.superseded_by is 'Version that stands in its place';
