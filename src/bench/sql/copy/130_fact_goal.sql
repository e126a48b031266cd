-- one row per row of fact_goal and copy
insert into fact_goal
select fact_goal.* replace (copy_key(evaluation_key, copy) as evaluation_key)
from fact_goal
cross join generate_series(1, getvariable('copies')) as number(copy);
