-- one row per file whose loaded forms are not the forms in the star
select
  file.run_id,
  file.path,
  file.outcome,
  file.forms_loaded,
  count(source.source_key) as forms_there
from load_file as file
left join dim_source as source
  on source.run_id = file.run_id
  and source.path = file.path
  and source.file_sha256 = file.file_sha256
group by all
having file.forms_loaded <> forms_there
  or (file.outcome = 'loaded') <> (forms_there > 0);
