-- one row per indicator line on which nearly all peers have every point
create table if not exists fact_saturated_line (
  evaluation_key bigint not null,
  line_no integer not null,
  indicator_key bigint not null,
  region_level varchar not null,
  year integer not null,
  evaluator varchar not null,

  peers integer not null,
  full_share double not null
);

comment on table fact_saturated_line is 'Lines of indicators on which 95 % of at least 20 other organisations have every point 「饱和」, current versions; made anew for every cohort that a run concerns';
comment on column fact_saturated_line.evaluation_key is 'Form it stands in';
comment on column fact_saturated_line.line_no is 'Number of the line in its form, from 1';
comment on column fact_saturated_line.indicator_key is 'Canonical indicator';
comment on column fact_saturated_line.region_level is 'Level of its region';
comment on column fact_saturated_line.year is 'Budget year';
comment on column fact_saturated_line.evaluator is 'Who judged: self, department, finance or third_party';
comment on column fact_saturated_line.peers is 'Other organisations of the same level that score the indicator in the same year [count, non-additive]';
comment on column fact_saturated_line.full_share is 'Share of them that have every point on all their lines of it [fraction, non-additive]';
