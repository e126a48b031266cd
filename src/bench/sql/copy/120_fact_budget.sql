-- one row per row of fact_budget and copy
insert into fact_budget
select fact_budget.* replace (copy_key(evaluation_key, copy) as evaluation_key)
from fact_budget
cross join generate_series(1, getvariable('copies')) as number(copy);
