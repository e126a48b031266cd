-- one row per programme of an organisation, the same in all years
create table if not exists dim_programme (
  programme_key bigint primary key,
  code varchar not null unique,
  organisation_key bigint not null references dim_organisation,
  programme_family_key bigint not null default 0,

  name varchar not null,
  canonical_name varchar not null default 'unknown',
  match_reason varchar not null default 'same name',

  match_confidence decimal(38, 15) not null default 1 check (match_confidence between 0 and 1)
);

comment on table dim_programme is 'A programme or transfer of an organisation 「项目」, the same in all years';
comment on column dim_programme.programme_key is 'Surrogate key; 0 when the form is about no programme';
comment on column dim_programme.code is 'Natural key: organisation and normalised name; unknown';
comment on column dim_programme.organisation_key is 'Organisation it belongs to';
comment on column dim_programme.name is 'Name: 残疾人康复项目';
comment on column dim_programme.programme_family_key is 'Equal for all programmes that are one whatever year, batch or source of money their names add; 0 when unknown';
comment on column dim_programme.canonical_name is 'Name without what changes from year to year: 残疾人康复';
comment on column dim_programme.match_reason is 'What was taken off the name, each with its kind: batch 第一批; ending 项目经费; same name when nothing was';
comment on column dim_programme.match_confidence is 'From 0 to 1, how sure it is that the name belongs to its family [fraction, non-additive]';

insert into dim_programme values (0, 'unknown', 0, 0, 'unknown', 'unknown', 'same name', 1) on conflict do nothing;
