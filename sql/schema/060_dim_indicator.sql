-- one row per canonical indicator, shared by all regions
create table if not exists dim_indicator (
  indicator_key bigint primary key,
  code varchar not null unique,

  canonical_name varchar not null,
  level1 varchar not null,
  level2 varchar not null,
  polarity varchar not null check (polarity in ('higher', 'lower', 'exact', 'unknown')),
  unit varchar,
  measure varchar not null,
  subject varchar not null,
  dimension varchar not null,
  family varchar not null
);

comment on table dim_indicator is 'A canonical indicator 「绩效指标」, shared by all regions';
comment on column dim_indicator.indicator_key is 'Surrogate key; 0 when the line names no indicator';
comment on column dim_indicator.code is 'Natural key: classification, measure, subject, dimension; unknown';
comment on column dim_indicator.canonical_name is 'Name: 服务对象满意度';
comment on column dim_indicator.level1 is 'output, outcome, satisfaction, cost; unknown 「一级指标」';
comment on column dim_indicator.level2 is 'quantity, quality, timeliness, economic, social ...; unknown 「二级指标」';
comment on column dim_indicator.polarity is 'Direction of merit: higher, lower, exact or unknown 「正向、反向」';
comment on column dim_indicator.unit is 'Unit its figures are compared in; none for promises in words and dates';
comment on column dim_indicator.measure is 'What is measured: satisfaction, timeliness, completion_rate, count ...';
comment on column dim_indicator.subject is 'Of whom or what, in canonical words where they are known: 服务对象';
comment on column dim_indicator.dimension is 'Units that can be set side by side: share, money, people, times, word, date ...';
comment on column dim_indicator.family is 'Comparable indicators share it: measure, class of subject, dimension';

insert into dim_indicator values (0, 'unknown', 'unknown', 'unknown', 'unknown', 'unknown', null, 'unknown', 'unknown', 'unknown', 'unknown')
on conflict do nothing;
