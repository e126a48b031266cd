-- one row per programme of an organisation, the same in all years
create table if not exists dim_programme (
  programme_key bigint primary key,
  code varchar not null unique,
  organisation_key bigint not null references dim_organisation,

  name varchar not null
);

comment on table dim_programme is 'A programme or transfer of an organisation 「项目」, the same in all years';
comment on column dim_programme.programme_key is 'Surrogate key; 0 when the form is about no programme';
comment on column dim_programme.code is 'Natural key: organisation and normalised name; unknown';
comment on column dim_programme.organisation_key is 'Organisation it belongs to';
comment on column dim_programme.name is 'Name: 残疾人康复项目';

insert into dim_programme values (0, 'unknown', 0, 'unknown') on conflict do nothing;
