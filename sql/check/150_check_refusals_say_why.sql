-- one row per file that was not loaded, and nobody says why, or what it repeats
select run_id, path, outcome, reason, duplicate_of
from load_file
where (outcome <> 'loaded' and coalesce(reason, '') = '')
  or (outcome = 'duplicate' and duplicate_of is null);
