-- one row per indicator line that promises a rate and has a cohort
create table if not exists fact_line_peer (
  evaluation_key bigint not null,
  line_no integer not null,
  indicator_key bigint not null,
  region_level varchar not null,
  year integer not null,
  evaluator varchar not null,

  peers integer not null,
  peer_actuals integer not null,
  target_percentile double,
  peer_easiness double,
  peer_pass_rate double
);

comment on table fact_line_peer is 'Lines that promise a rate, beside other organisations of the same level with the same indicator in the same year 「同类」 (M08), current versions; made anew for every cohort that a run concerns';
comment on column fact_line_peer.evaluation_key is 'Form it stands in';
comment on column fact_line_peer.line_no is 'Number of the line in its form, from 1';
comment on column fact_line_peer.indicator_key is 'Canonical indicator';
comment on column fact_line_peer.region_level is 'Level of its region';
comment on column fact_line_peer.year is 'Budget year';
comment on column fact_line_peer.evaluator is 'Who judged: self, department, finance or third_party';
comment on column fact_line_peer.peers is 'Other organisations with a target [count, non-additive]';
comment on column fact_line_peer.peer_actuals is 'Those of them that report an actual [count, non-additive]';
comment on column fact_line_peer.target_percentile is 'Share of peers with an easier target, equal ones half [fraction, non-additive]';
comment on column fact_line_peer.peer_easiness is 'Share of peers whose actual lies beyond this target, equal ones half [fraction, non-additive]';
comment on column fact_line_peer.peer_pass_rate is 'Share of peers whose actual would reach this target [fraction, non-additive]';
