-- one row per column of a table or view of the star
create or replace view mart_dictionary as
with relation as (
  select table_name, 'table' as table_kind, comment
  from duckdb_tables()
  where database_name = current_database() and schema_name = 'main' and not internal
  union all
  select view_name, 'view', comment
  from duckdb_views()
  where database_name = current_database()
    and schema_name = 'main'
    and not internal
    and not ends_with(view_name, '_zh')
),

key_part as (
  select
    table_name,
    constraint_type = 'PRIMARY KEY' as is_key,
    len(constraint_column_names) as parts,
    referenced_table,
    unnest(constraint_column_names) as column_name,
    unnest(referenced_column_names) as referenced_column
  from duckdb_constraints()
  where database_name = current_database()
    and schema_name = 'main'
    and constraint_type in ('PRIMARY KEY', 'FOREIGN KEY')
),

reference as (
  select table_name, column_name, min(referenced_table || '.' || referenced_column) as target
  from key_part
  where not is_key
  group by table_name, column_name
),

single_key as (
  select column_name, min(table_name || '.' || column_name) as target
  from key_part
  where is_key and parts = 1
  group by column_name
)

select
  relation.table_name,
  relation.table_kind,
  regexp_extract(relation.comment, '「([^」]+)」', 1) as table_term,
  regexp_replace(relation.comment, '; one row per .*$', '') as table_comment,
  regexp_extract(relation.comment, 'one row per .*$') as grain,
  item.column_index as column_no,
  item.column_name,
  regexp_extract(item.comment, '「([^」]+)」', 1) as column_term,
  regexp_replace(item.comment, ' *\[[a-z ]+, [a-z-]+\]$', '') as column_comment,
  item.data_type,
  regexp_extract(item.comment, '\[([a-z ]+), ([a-z-]+)\]$', 1) as unit,
  regexp_extract(item.comment, '\[([a-z ]+), ([a-z-]+)\]$', 2) as additivity,
  case relation.table_kind when 'table' then reference.target else single_key.target end as reference,

  coalesce(primary_key.is_key, false) as is_key
from relation
join duckdb_columns() as item
  on item.table_name = relation.table_name
  and item.database_name = current_database()
  and item.schema_name = 'main'
left join key_part as primary_key
  on primary_key.table_name = item.table_name
  and primary_key.column_name = item.column_name
  and primary_key.is_key
left join reference
  on reference.table_name = item.table_name
  and reference.column_name = item.column_name
left join single_key on single_key.column_name = item.column_name;

comment on view mart_dictionary is 'Tables, views and columns of the star 「数据字典」, with what they say of themselves';
comment on column mart_dictionary.table_name is 'Table or view 「表名」';
comment on column mart_dictionary.table_kind is 'table or view 「表或视图」';
comment on column mart_dictionary.table_term is 'Its Chinese term 「表中文名」';
comment on column mart_dictionary.table_comment is 'What it is 「表说明」';
comment on column mart_dictionary.grain is 'What one row is 「粒度」';
comment on column mart_dictionary.column_no is 'Number of the column in its table, from 1 「列序号」';
comment on column mart_dictionary.column_name is 'Column 「列名」';
comment on column mart_dictionary.column_term is 'Its Chinese term; of a mart the name of the column in the view with the ending _zh 「中文列名」';
comment on column mart_dictionary.column_comment is 'What it holds 「列说明」';
comment on column mart_dictionary.data_type is 'Type as the engine writes it 「数据类型」';
comment on column mart_dictionary.unit is 'yuan, points, fraction, count, printed unit; empty where it is no measure 「计量单位」';
comment on column mart_dictionary.additivity is 'additive 可加, semi-additive 半可加 (only as the comment says), non-additive 不可加; empty where it is no measure 「可加性」';
comment on column mart_dictionary.reference is 'Column of a dimension or fact that it joins 「关联列」';
comment on column mart_dictionary.is_key is 'It is the primary key of its table, or part of it 「是否主键」';
