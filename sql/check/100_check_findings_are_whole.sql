-- one row per evaluation with a finding too few or too many; those on several forms the merge makes
select
  evaluation.evaluation_key,
  evaluation.finding_count,
  count(finding.finding_key) as findings
from fact_evaluation as evaluation
left join fact_finding as finding
  on finding.evaluation_key = evaluation.evaluation_key
  and finding.code not in ('CONFLICT', 'TARGET_LOWERED', 'BELOW_LAST_YEAR')
group by all
having evaluation.finding_count <> findings;
