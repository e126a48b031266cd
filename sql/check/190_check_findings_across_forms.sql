-- one row per finding on several forms too few or too many
select evaluation.evaluation_key, null as line_no, 'CONFLICT' as code
from fact_evaluation as evaluation
left join fact_finding as finding
  on finding.evaluation_key = evaluation.evaluation_key
  and finding.code = 'CONFLICT'
where evaluation.is_conflict <> (finding.finding_key is not null)
union all
select
  coalesce(lowered.evaluation_key, finding.evaluation_key),
  coalesce(lowered.line_no, finding.line_no),
  'TARGET_LOWERED'
from (
  select distinct evaluation_key, line_no
  from mart_declared_target
  where is_lowered_for_certain
) as lowered
full join (select * from fact_finding where code = 'TARGET_LOWERED') as finding
  on finding.evaluation_key = lowered.evaluation_key
  and finding.line_no = lowered.line_no
where lowered.evaluation_key is null
  or finding.evaluation_key is null
union all
select finding.evaluation_key, finding.line_no, finding.code
from fact_finding as finding
left join fact_year_pair as pair
  on pair.evaluation_key = finding.evaluation_key
  and pair.line_no = finding.line_no
  and pair.rho < 1
where finding.code = 'BELOW_LAST_YEAR'
  and pair.evaluation_key is null;
