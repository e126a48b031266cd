-- one row per budget unit of a region
create table if not exists dim_organisation (
  organisation_key bigint primary key,
  code varchar not null unique,
  region_key bigint not null references dim_region,

  name varchar not null,
  bare_name varchar not null default 'unknown',
  sector varchar not null
);

comment on table dim_organisation is 'A budget unit: a department or one of its units 「预算单位、部门」';
comment on column dim_organisation.organisation_key is 'Surrogate key; 0 when the organisation is unknown';
comment on column dim_organisation.code is 'Natural key: region and normalised name; unknown';
comment on column dim_organisation.region_key is 'Region whose budget it spends';
comment on column dim_organisation.name is 'Name: 上海市残疾人联合会';
comment on column dim_organisation.bare_name is 'Name without its region, what the same office is called everywhere: 残疾人联合会';
comment on column dim_organisation.sector is 'What it looks after in every city: 残联, 教育, 卫健 ...; unknown';

insert into dim_organisation values (0, 'unknown', 0, 'unknown', 'unknown', 'unknown') on conflict do nothing;
