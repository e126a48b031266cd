-- one row per indicator line that promises a rate and has peers
create or replace view mart_line_peer as
select
  evaluation_key,
  line_no,

  peers,
  peer_actuals,
  target_percentile,
  peer_easiness,
  peer_pass_rate
from fact_line_peer;

comment on view mart_line_peer is 'Lines that promise a rate, beside other organisations of the same level with the same indicator in the same year 「同类」 (M08); one value per organisation, its median';
comment on column mart_line_peer.line_no is 'Number of the line in its form, from 1 「行号」';
comment on column mart_line_peer.peers is 'Other organisations with a target 「同类数」 [count, non-additive]';
comment on column mart_line_peer.peer_actuals is 'Those of them that report an actual 「有实际值的同类数」 [count, non-additive]';
comment on column mart_line_peer.target_percentile is 'Share of peers with an easier target, equal ones half 「目标位次」 [fraction, non-additive]';
comment on column mart_line_peer.peer_easiness is 'Share of peers whose actual lies beyond this target, equal ones half 「同类超过比例」 [fraction, non-additive]';
comment on column mart_line_peer.peer_pass_rate is 'Share of peers whose actual would reach this target 「同类可达比例」 [fraction, non-additive]';
