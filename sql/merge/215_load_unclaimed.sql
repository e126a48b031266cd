-- one row per cell of a file that was read and that nobody took
insert into load_unclaimed by name
select run.run_id, unclaimed.*
from staging.stage_unclaimed as unclaimed
cross join staging.stage_run as run;
