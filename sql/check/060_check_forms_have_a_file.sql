-- one row per form that no loaded file of its run brought
select source.source_key, source.run_id, source.path
from dim_source as source
anti join (select * from load_file where outcome = 'loaded') as file
  on file.run_id = source.run_id
  and file.path = source.path
  and file.file_sha256 = source.file_sha256;
