-- one row per indicator line on which nearly all peers have every point
create or replace view mart_saturated_line as
with organisation as (
  select
    indicator_key,
    region_level,
    year,
    evaluator,
    organisation_key,
    bool_and(is_full_score) as is_full
  from mart_indicator
  where stage = 'result'
    and indicator_key <> 0
    and organisation_key <> 0
    and match_confidence >= 0.8
    and is_full_score is not null
  group by indicator_key, region_level, year, evaluator, organisation_key
),

peer as (
  select
    *,
    count(*) over cohort - 1 as peers,
    count(*) filter (is_full) over cohort - is_full::integer as full_peers
  from organisation
  window cohort as (partition by indicator_key, region_level, year, evaluator)
)

select
  line.evaluation_key,
  line.line_no,

  peer.peers::integer as peers,
  peer.full_peers / peer.peers as full_share
from mart_indicator as line
join peer
  on peer.indicator_key = line.indicator_key
  and peer.region_level = line.region_level
  and peer.year = line.year
  and peer.evaluator = line.evaluator
  and peer.organisation_key = line.organisation_key
where line.stage = 'result'
  and line.match_confidence >= 0.8
  and peer.peers >= 20
  and peer.full_peers / peer.peers >= 0.95;

comment on view mart_saturated_line is 'Lines of indicators on which 95 % of at least 20 other organisations have every point 「饱和」: they tell nobody apart';
comment on column mart_saturated_line.line_no is 'Number of the line in its form, from 1 「行号」';
comment on column mart_saturated_line.peers is 'Other organisations of the same level that score the indicator in the same year 「同类数」 [count, non-additive]';
comment on column mart_saturated_line.full_share is 'Share of them that have every point on all their lines of it 「同类满分比例」 [fraction, non-additive]';
