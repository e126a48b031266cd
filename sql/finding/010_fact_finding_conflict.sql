-- one row per current form that another current form contradicts; those of settled conflicts go
with claim as (
  select
    evaluation.evaluation_key,
    evaluation.total_cell,
    source.path || ' ' || source.sheet || '!' || source.form_range as place,
    first_value(place) over one_form as first_place,
    last_value(place) over one_form as last_place,
    row_number() over one_form as claim_no
  from dim_source as source
  join fact_evaluation as evaluation using (source_key)
  where evaluation.is_conflict
  window one_form as (
    partition by source.form_key
    order by source.form_fingerprint
    rows between unbounded preceding and unbounded following
  )
)

merge into fact_finding as finding
using (
  select
    (('0x' || left(sha256('CONFLICT/' || claim.evaluation_key), 16))::ubigint >> 1)::bigint as finding_key,
    lpad(lower(to_hex(finding_key)), 16, '0') as finding_id,
    claim.evaluation_key,
    sentence.code,
    sentence.matter,
    sentence.severity,
    sentence.message,
    sentence.message_zh,
    sentence.message_en,
    if(claim.claim_no = 1, claim.last_place, claim.first_place) as found,
    claim.total_cell as cell
  from claim
  join staging.stage_sentence as sentence on sentence.code = 'CONFLICT'
) as wanted
on finding.finding_key = wanted.finding_key
when matched and finding.found <> wanted.found then update set found = wanted.found
when not matched then insert by name
when not matched by source and finding.code = 'CONFLICT' then delete;
