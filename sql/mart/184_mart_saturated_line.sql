-- one row per indicator line on which nearly all peers have every point
create or replace view mart_saturated_line as
select
  evaluation_key,
  line_no,

  peers,
  full_share
from fact_saturated_line;

comment on view mart_saturated_line is 'Lines of indicators on which 95 % of at least 20 other organisations have every point 「饱和」: they tell nobody apart';
comment on column mart_saturated_line.line_no is 'Number of the line in its form, from 1 「行号」';
comment on column mart_saturated_line.peers is 'Other organisations of the same level that score the indicator in the same year 「同类数」 [count, non-additive]';
comment on column mart_saturated_line.full_share is 'Share of them that have every point on all their lines of it 「同类满分比例」 [fraction, non-additive]';
