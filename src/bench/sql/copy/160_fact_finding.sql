-- one row per row of fact_finding and copy
insert into fact_finding
select fact_finding.* replace (
  copy_key(finding_key, copy) as finding_key,
  lpad(lower(to_hex(copy_key(finding_key, copy))), 16, '0') as finding_id,
  copy_key(evaluation_key, copy) as evaluation_key)
from fact_finding
cross join generate_series(1, getvariable('copies')) as number(copy);
