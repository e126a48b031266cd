-- one row per statement that makes the exported files known to Trino
with item as (
  select
    table_name,
    column_index,
    column_name in ('year', 'province_code')
      and count(*) filter (where column_name in ('year', 'province_code')) over (partition by table_name) = 2
      and table_name like 'mart\_%' escape '\' as is_partition,
    column_name || ' '
      || case data_type
        when 'TIMESTAMP WITH TIME ZONE' then 'timestamp(3)'
        when 'HUGEINT' then 'bigint'
        else lower(data_type)
      end as definition
  from duckdb_columns()
  where database_name = 'star' and schema_name = 'main' and not ends_with(table_name, '_zh')
    and (table_name like 'mart\_%' escape '\'
      or table_name in (select table_name from duckdb_tables() where database_name = 'star'))
),

definition as (
  select
    table_name,
    bool_or(is_partition) as is_partitioned,
    string_agg('  ' || definition, e',\n' order by is_partition, is_partition and definition like 'province_code%', column_index) as columns
  from item
  group by table_name
)

select
  'create table ' || table_name || e' (\n' || columns || e'\n) with (format = ''PARQUET'', '
    || case when is_partitioned then 'partitioned_by = array[''year'', ''province_code''], ' else '' end
    || 'external_location = ''local:///' || table_name || ''');'
    || case
      when is_partitioned
        then e'\ncall system.sync_partition_metadata(''star'', ''' || table_name || ''', ''ADD'');'
      else ''
    end as statement
from definition
order by table_name
