-- one row per level-2 class of the official classification, region, budget year and evaluator
create or replace view mart_indicator_class as
select
  canonical_level1,
  canonical_level2,
  region_code,
  region,
  region_level,
  province,
  prefecture,
  year,
  evaluator,

  count(distinct evaluation_key) as forms,
  count(*) as lines,
  count(*) filter (where target_kind in ('numeric', 'percent', 'range', 'date')) as measurable_lines,
  count(distinct case when weight is not null then evaluation_key end) as weighing_forms,
  cast(sum(weight) as double)
    / nullif(count(distinct case when weight is not null then evaluation_key end), 0) as mean_weight,
  count(*) filter (where weight > 0 and score is not null) as scored_lines,
  avg(cast(score as double) / cast(weight as double))
    filter (where weight > 0 and score is not null) as mean_score_rate,
  count(is_full_score) as weighed_lines,
  count(*) filter (where is_full_score) as full_lines,
  count(is_met) as judged_lines,
  count(*) filter (where is_met) as met_lines,
  count(*) filter (where polarity in ('higher', 'lower') and not is_at_bound) as stretchable_lines,
  count(*) filter (where is_over130 or is_lax_bounded) as lax_lines
from mart_indicator
where stage = 'result'
group by
  canonical_level1,
  canonical_level2,
  region_code,
  region,
  region_level,
  province,
  prefecture,
  year,
  evaluator;

comment on view mart_indicator_class is 'Classes of indicators 「二级指标分类」 by region, year and evaluator: lines, weight, score rate, signs of laxity';
comment on column mart_indicator_class.forms is 'Current forms with a result that have lines of the class 「表数」 [count, non-additive]';
comment on column mart_indicator_class.measurable_lines is 'Lines that promise a number, a range or a day 「可衡量行数」 [count, additive]';
comment on column mart_indicator_class.weighing_forms is 'Forms that weigh a line of the class: the n of mean_weight 「有分值表数」 [count, non-additive]';
comment on column mart_indicator_class.mean_weight is 'Points that a form gives to the class, mean of weighing_forms 「平均分值」 [points, non-additive]';
comment on column mart_indicator_class.scored_lines is 'Lines with weight and score: the n of mean_score_rate 「有得分行数」 [count, additive]';
comment on column mart_indicator_class.mean_score_rate is 'Score over weight, mean of scored_lines 「平均得分率」 [fraction, non-additive]';
comment on column mart_indicator_class.weighed_lines is 'Lines of which can be told whether the score is full: the n of full_lines 「可判满分行数」 [count, additive]';
comment on column mart_indicator_class.full_lines is 'Lines that score their whole weight 「满分行数」 [count, additive]';
