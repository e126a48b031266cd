-- one row per evaluation with a finding too few or too many; a conflict is found by the merge
select
  evaluation.evaluation_key,
  evaluation.finding_count,
  evaluation.is_conflict,
  count(finding.finding_key) as findings
from fact_evaluation as evaluation
left join fact_finding as finding using (evaluation_key)
group by all
having evaluation.finding_count + evaluation.is_conflict::integer <> findings;
