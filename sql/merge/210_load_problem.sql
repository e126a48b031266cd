-- one row per problem of a file that belongs to none of its forms
insert into load_problem by name
select run.run_id, problem.*
from staging.stage_problem as problem
cross join staging.stage_run as run;
