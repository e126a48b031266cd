-- one row per run or file whose forms are not all loaded, duplicate or rejected
select run_id, path, forms_seen, forms_loaded, forms_duplicate, forms_rejected
from load_file
where forms_seen <> forms_loaded + forms_duplicate + forms_rejected
union all
select
  run.run_id,
  null,
  run.forms_seen,
  run.forms_loaded,
  run.forms_duplicate,
  run.forms_rejected
from load_run as run
left join load_file as file using (run_id)
group by all
having run.forms_seen is distinct from coalesce(sum(file.forms_seen), 0)
  or run.forms_loaded is distinct from coalesce(sum(file.forms_loaded), 0)
  or run.forms_duplicate is distinct from coalesce(sum(file.forms_duplicate), 0)
  or run.forms_rejected is distinct from coalesce(sum(file.forms_rejected), 0);
