-- one row per form of a file that was read
insert into load_form by name
select run.run_id, form.path, form.form_no, file.file_sha256, form.form_fingerprint
from staging.stage_form as form
join staging.stage_file as file using (path)
cross join staging.stage_run as run;
