-- one row per loaded file with a cell that is neither used nor label nor unclaimed
select run_id, path, cells_seen, cells_used, cells_labels, cells_unclaimed
from load_file
where outcome = 'loaded'
  and cells_seen <> cells_used + cells_labels + cells_unclaimed;
