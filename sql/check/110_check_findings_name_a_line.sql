-- one row per finding on a line that its form does not have
select finding.finding_key, finding.evaluation_key, finding.line_no, finding.code
from fact_finding as finding
anti join fact_indicator as line
  on line.evaluation_key = finding.evaluation_key
  and line.line_no = finding.line_no
where finding.line_no is not null;
