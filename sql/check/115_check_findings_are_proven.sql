-- one row per finding without cells that should have some, or with an id that is not its key
select finding_key, finding_id, code, matter, cell
from fact_finding
where (matter <> 'reading' and cell is null)
  or finding_id <> lpad(lower(to_hex(finding_key)), 16, '0');
