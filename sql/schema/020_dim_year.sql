-- one row per budget year
create table if not exists dim_year (
  year integer primary key
);

comment on table dim_year is 'A budget year 「年度」, the same for all regions; 0 when no year is known';
comment on column dim_year.year is 'Budget year, four digits; 0 when unknown';

insert into dim_year values (0) on conflict do nothing;
