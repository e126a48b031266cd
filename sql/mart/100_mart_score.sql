-- one row per region, budget year, kind and evaluator: how total scores distribute
create or replace view mart_score as
with line_count as (
  select
    evaluation_key,
    count(*) as lines,
    count(is_full_score) as scored_lines,
    count(*) filter (where is_full_score) as full_lines
  from fact_indicator
  group by evaluation_key
),

form as (
  select
    evaluation.region_code,
    evaluation.region,
    evaluation.region_level,
    evaluation.province_code,
    evaluation.province,
    evaluation.prefecture_code,
    evaluation.prefecture,
    evaluation.year,
    evaluation.kind,
    evaluation.evaluator,
    evaluation.is_conflict,
    cast(evaluation.total_score as double) as score,
    coalesce(line_count.scored_lines = line_count.lines, false) as is_every_line_scored,
    coalesce(line_count.full_lines = line_count.lines, false) as is_every_line_full,
    evaluation.total_score is not null
      and coalesce(
        evaluation.total_weight,
        evaluation.indicator_weight + coalesce(evaluation.budget_weight, 0),
        0
      ) = 100 as is_counted
  from mart_evaluation as evaluation
  left join line_count using (evaluation_key)
  where evaluation.stage = 'result'
)

select
  region_code,
  region,
  region_level,
  province_code,
  province,
  prefecture_code,
  prefecture,
  year,
  kind,
  evaluator,

  count(*) as forms,
  count(*) filter (where is_counted) as scored_forms,
  count(*) filter (where is_conflict) as conflicting_forms,
  avg(score) filter (where is_counted) as mean_score,
  min(score) filter (where is_counted) as min_score,
  case
    when count(*) filter (where is_counted) >= 5 then median(score) filter (where is_counted)
  end as median_score,
  max(score) filter (where is_counted) as max_score,
  count(*) filter (where is_counted and score >= 100) as full_forms,
  count(*) filter (where is_counted and score >= 99) as near_full_forms,
  count(*) filter (where is_counted and is_every_line_scored) as every_line_scored_forms,
  count(*) filter (where is_counted and is_every_line_full) as every_line_full_forms,
  count(*) filter (where is_counted and score >= 90) as excellent_forms,
  count(*) filter (where is_counted and score >= 80 and score < 90) as good_forms,
  count(*) filter (where is_counted and score >= 60 and score < 80) as fair_forms,
  count(*) filter (where is_counted and score < 60) as poor_forms
from form
group by
  region_code,
  region,
  region_level,
  province_code,
  province,
  prefecture_code,
  prefecture,
  year,
  kind,
  evaluator;

comment on view mart_score is 'Total scores 「得分分布」 by region, year, kind and evaluator; counts add up, means and medians do not';
comment on column mart_score.forms is 'Current forms with a result 「表数」 [count, additive]';
comment on column mart_score.scored_forms is 'Forms with a total score on a weight of 100: the n of all figures 「有总分表数」 [count, additive]';
comment on column mart_score.conflicting_forms is 'Forms that another current form denies; they count in all figures 「矛盾表数」 [count, additive]';
comment on column mart_score.mean_score is 'Mean total score of scored_forms; weigh with them to take means together 「平均分」 [points, non-additive]';
comment on column mart_score.min_score is 'Lowest total score 「最低分」 [points, non-additive]';
comment on column mart_score.median_score is 'Median total score; absent below 5 forms 「中位分」 [points, non-additive]';
comment on column mart_score.max_score is 'Highest total score 「最高分」 [points, non-additive]';
comment on column mart_score.full_forms is 'Forms with 100 points 「满分表数」 [count, additive]';
comment on column mart_score.near_full_forms is 'Forms with 99 points and more 「99分以上表数」 [count, additive]';
comment on column mart_score.every_line_scored_forms is 'Forms that weigh and score every line: the n of every_line_full_forms 「逐行有分表数」 [count, additive]';
comment on column mart_score.every_line_full_forms is 'Forms that give every line its whole weight 「逐行满分表数」 [count, additive]';
comment on column mart_score.excellent_forms is 'Forms with 90 points and more, whatever grade is printed 「优秀表数」 [count, additive]';
comment on column mart_score.good_forms is 'Forms with 80 points to below 90 「良好表数」 [count, additive]';
comment on column mart_score.fair_forms is 'Forms with 60 points to below 80 「中等表数」 [count, additive]';
comment on column mart_score.poor_forms is 'Forms below 60 points 「较差表数」 [count, additive]';
