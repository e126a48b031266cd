-- one row per row of fact_indicator and copy
insert into fact_indicator
select fact_indicator.* replace (copy_key(evaluation_key, copy) as evaluation_key)
from fact_indicator
cross join generate_series(1, getvariable('copies')) as number(copy);
