-- one row per warehouse: everything published, in counts and two hashes free of times, run numbers and places
create or replace view mart_fingerprint as
with line as (
  select evaluation_key, 1 as part, line_no, to_json(row)::varchar as text
  from (select columns(lambda name: not regexp_matches(name, '(^|_)cell$')) from fact_indicator) as row
  union all
  select evaluation_key, 2, line_no, to_json(row)::varchar
  from (select columns(lambda name: not regexp_matches(name, '(^|_)cell$')) from fact_budget) as row
  union all
  select evaluation_key, 3, line_no, to_json(row)::varchar
  from (select columns(lambda name: not regexp_matches(name, '(^|_)cell$')) from fact_goal) as row
  union all
  select evaluation_key, 4, line_no, to_json(row)::varchar
  from (select columns(lambda name: not regexp_matches(name, '(^|_)cell$')) from fact_section) as row
  union all
  select evaluation_key, 5, line_no, to_json(row)::varchar
  from (select columns(lambda name: not regexp_matches(name, '(^|_)cell$')) from fact_figure) as row
  union all
  select evaluation_key, 6, finding_key, to_json(row)::varchar
  from (
    select * exclude (cell) replace (if(code in ('CONFLICT', 'DUPLICATE_BLOCK'), null, found) as found)
    from fact_finding
  ) as row
),

line_hash as (
  select evaluation_key, sha256(string_agg(text, chr(10) order by part, line_no)) as hash
  from line
  group by evaluation_key
),

form_hash as (
  select
    source.form_key,
    source.form_fingerprint,
    source.is_current,
    source.superseded_reason,
    later.form_fingerprint as superseded_by,
    sha256(concat_ws(chr(10), to_json(row), line_hash.hash)) as hash
  from (select columns(lambda name: not regexp_matches(name, '(^|_)cell$')) from fact_evaluation) as row
  join dim_source as source using (source_key)
  left join dim_source as later on later.source_key = source.superseded_by
  left join line_hash using (evaluation_key)
),

member as (
  select 1 as part, region_key as key, to_json(row)::varchar as text from dim_region as row
  union all
  select 2, organisation_key, to_json(row)::varchar from dim_organisation as row
  union all
  select 3, programme_key, to_json(row)::varchar from dim_programme as row
  union all
  select 4, indicator_key, to_json(row)::varchar from dim_indicator as row
  union all
  select 5, year, to_json(row)::varchar from dim_year as row
),

published as (
  select
    count(*) as versions,
    count(*) filter (is_current) as forms,
    string_agg(hash, chr(10) order by hash) filter (is_current) as current_hashes,
    string_agg(
      concat_ws(' ', form_key, hash, is_current, superseded_reason, superseded_by),
      chr(10)
      order by form_key, hash
    ) as all_hashes
  from form_hash
)

select
  forms,
  versions,
  (select count(*) from mart_indicator) as indicator_lines,
  (select count(*) from mart_budget) as budget_lines,
  (select count(*) from mart_finding) as findings,

  sha256(
    concat_ws(chr(10), current_hashes, (select string_agg(text, chr(10) order by part, key) from member))
  ) as facts,
  sha256(coalesce(all_hashes, '')) as history
from published;

comment on view mart_fingerprint is
  'Everything published in one row 「发布指纹」: the same whatever the order of loading, as far as promised; places (file, sheet, cell) are left out';
comment on column mart_fingerprint.forms is 'Current forms 「表数」 [count, additive]';
comment on column mart_fingerprint.versions is 'Forms of all versions 「版本数」 [count, additive]';
comment on column mart_fingerprint.indicator_lines is 'Indicator lines of current forms 「指标行数」 [count, additive]';
comment on column mart_fingerprint.budget_lines is 'Funding lines of current forms 「资金行数」 [count, additive]';
comment on column mart_fingerprint.findings is 'Findings on current forms 「疑点数」 [count, additive]';
comment on column mart_fingerprint.facts is 'Hash of the current facts and their dimensions 「当前数据指纹」';
comment on column mart_fingerprint.history is 'Hash of all versions and how they stand 「历史数据指纹」';
