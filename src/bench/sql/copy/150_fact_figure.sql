-- one row per row of fact_figure and copy
insert into fact_figure
select fact_figure.* replace (copy_key(evaluation_key, copy) as evaluation_key)
from fact_figure
cross join generate_series(1, getvariable('copies')) as number(copy);
