-- one row per row of fact_section and copy
insert into fact_section
select fact_section.* replace (copy_key(evaluation_key, copy) as evaluation_key)
from fact_section
cross join generate_series(1, getvariable('copies')) as number(copy);
