-- one row per file and copy
insert into load_file
select load_file.* replace (
  path || '#' || copy as path,
  file_sha256 || '#' || copy as file_sha256,
  duplicate_of || '#' || copy as duplicate_of)
from load_file
cross join generate_series(1, getvariable('copies')) as number(copy);
