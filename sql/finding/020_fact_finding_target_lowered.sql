-- one row per line of a result of this run's organisations whose target asks less than the one that was declared before
merge into fact_finding as finding
using (
  select
    (('0x' || left(sha256('TARGET_LOWERED/' || target.evaluation_key || '/' || target.line_no), 16))::ubigint >> 1)::bigint
      as finding_key,
    lpad(lower(to_hex(finding_key)), 16, '0') as finding_id,
    target.evaluation_key,
    target.line_no,
    sentence.code,
    sentence.matter,
    sentence.severity,
    replace(replace(sentence.message, '{0}', target.declared_text), '{1}', target.printed_text) as message,
    replace(replace(sentence.message_zh, '{0}', target.declared_text), '{1}', target.printed_text) as message_zh,
    replace(replace(sentence.message_en, '{0}', target.declared_text), '{1}', target.printed_text) as message_en,
    target.declared_text as expected,
    target.printed_text as found,
    concat(
      target.printed_value::double,
      if(target.polarity = 'higher', ' < ', ' > '),
      target.declared_value::double
    ) as formula,
    concat_ws(', ', target.cell, target.declared_path || ' ' || target.declared_sheet || '!' || target.declared_cell)
      as cell
  from mart_declared_target as target
  join staging.stage_sentence as sentence on sentence.code = 'TARGET_LOWERED'
  where target.is_lowered_for_certain
    and target.organisation_key in (select organisation_key from version_change)
  qualify row_number() over (
    partition by target.evaluation_key, target.line_no
    order by target.declared_evaluation_key
  ) = 1
) as wanted
on finding.finding_key = wanted.finding_key
when matched
  and (finding.expected, finding.found, finding.formula, finding.cell)
    is distinct from (wanted.expected, wanted.found, wanted.formula, wanted.cell)
  then update set
    message = wanted.message,
    message_zh = wanted.message_zh,
    message_en = wanted.message_en,
    expected = wanted.expected,
    found = wanted.found,
    formula = wanted.formula,
    cell = wanted.cell
when not matched then insert by name
when not matched by source
  and finding.code = 'TARGET_LOWERED'
  and finding.evaluation_key in (
    select evaluation_key
    from fact_evaluation
    where organisation_key in (select organisation_key from version_change)
  )
  then delete;
