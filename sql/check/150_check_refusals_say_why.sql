-- one row per file that was not loaded, and nobody says why
select run_id, path, outcome
from load_file
where outcome <> 'loaded'
  and coalesce(reason, '') = '';
