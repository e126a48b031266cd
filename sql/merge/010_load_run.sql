-- one row: the run; its counts follow when all is merged
insert into load_run by name
select
  run_id,
  (select coalesce(max(run_no), 0) + 1 from load_run)::integer as run_no,
  job,
  program_version,
  spec_version,
  surroundings,
  limits,
  started_at,
  true as is_published
from staging.stage_run;
