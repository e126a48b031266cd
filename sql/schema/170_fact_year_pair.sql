-- one row per indicator that an organisation reported in two consecutive years
create table if not exists fact_year_pair (
  evaluation_key bigint not null,
  line_no integer not null,
  prev_evaluation_key bigint not null,
  prev_line_no integer not null,
  organisation_key bigint not null,
  indicator_key bigint not null,

  matched_by varchar not null check (matched_by in ('programme', 'organisation')),

  t_prev decimal(38, 15) not null,
  a_prev decimal(38, 15),
  t_now decimal(38, 15) not null,
  a_now decimal(38, 15),
  rho double
);

comment on table fact_year_pair is 'The same indicator 「逐年目标对照」 of the same organisation in two consecutive years, current versions; made anew for every organisation that a run concerns';
comment on column fact_year_pair.evaluation_key is 'Form of the later year';
comment on column fact_year_pair.line_no is 'Line of the later year';
comment on column fact_year_pair.prev_evaluation_key is 'Form of the year before';
comment on column fact_year_pair.prev_line_no is 'Line of the form of the year before';
comment on column fact_year_pair.organisation_key is 'Organisation that reported both';
comment on column fact_year_pair.indicator_key is 'Canonical indicator of both';
comment on column fact_year_pair.matched_by is 'programme: the same programme; organisation: the only such line of the organisation in both years';
comment on column fact_year_pair.t_prev is 'Target of the year before [printed unit, non-additive]';
comment on column fact_year_pair.a_prev is 'Actual of the year before [printed unit, non-additive]';
comment on column fact_year_pair.t_now is 'Target of the later year [printed unit, non-additive]';
comment on column fact_year_pair.a_now is 'Actual of the later year [printed unit, non-additive]';
comment on column fact_year_pair.rho is 'M07: this target over last year''s actual, in the better direction; absent when the lower one is not above 0 [fraction, non-additive]';
