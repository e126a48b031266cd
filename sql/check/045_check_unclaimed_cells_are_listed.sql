-- one row per file of the last run of which not every unclaimed cell is listed
select file.run_id, file.path, file.cells_unclaimed, count(unclaimed.cell_no) as cells_listed
from load_file as file
left join load_unclaimed as unclaimed using (run_id, path)
where file.run_id = (select max_by(run_id, run_no) from load_run)
group by file.run_id, file.path, file.cells_unclaimed
having cells_listed <> file.cells_unclaimed;
