-- one row per form of a file and copy
insert into load_form
select load_form.* replace (
  path || '#' || copy as path,
  file_sha256 || '#' || copy as file_sha256,
  form_fingerprint || '#' || copy as form_fingerprint)
from load_form
cross join generate_series(1, getvariable('copies')) as number(copy);
