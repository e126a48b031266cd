-- one row per column and constraint of a table: two stars with the same rows are of one structure
select
  table_name,
  column_name as part,
  data_type || if(is_nullable, '', ' not null') as definition
from duckdb_columns()
where database_name = current_database()
  and schema_name = 'main'
  and table_name in (select table_name from duckdb_tables() where database_name = current_database())
union all
select table_name, constraint_type, constraint_text
from duckdb_constraints()
where database_name = current_database()
  and schema_name = 'main'
order by all;
