-- one row per budget year
create table dim_year (
  year integer primary key
);

comment on table dim_year is 'A budget year; the same for all regions';
comment on column dim_year.year is 'Budget year, four digits';
