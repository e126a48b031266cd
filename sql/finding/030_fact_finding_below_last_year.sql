-- one row per line of a result of this run's organisations whose target asks less than was reached the year before
merge into fact_finding as finding
using (
  select
    (('0x' || left(sha256('BELOW_LAST_YEAR/' || pair.evaluation_key || '/' || pair.line_no), 16))::ubigint >> 1)::bigint
      as finding_key,
    lpad(lower(to_hex(finding_key)), 16, '0') as finding_id,
    pair.evaluation_key,
    pair.line_no,
    sentence.code,
    sentence.matter,
    sentence.severity,
    replace(replace(sentence.message, '{0}', earlier.actual_text), '{1}', later.target_text) as message,
    replace(replace(sentence.message_zh, '{0}', earlier.actual_text), '{1}', later.target_text) as message_zh,
    replace(replace(sentence.message_en, '{0}', earlier.actual_text), '{1}', later.target_text) as message_en,
    earlier.actual_text as expected,
    later.target_text as found,
    concat(
      if(later.polarity = 'higher', pair.t_now, pair.a_prev)::double,
      ' / ',
      if(later.polarity = 'higher', pair.a_prev, pair.t_now)::double,
      ' = ',
      round(pair.rho, 6)
    ) as formula,
    threshold.told as threshold,
    later.weight::double as points,
    concat_ws(', ', pair.cell, pair.prev_path || ' ' || pair.prev_sheet || '!' || pair.prev_actual_cell) as cell
  from mart_year_pair as pair
  join fact_evaluation as form using (evaluation_key)
  join fact_indicator as later using (evaluation_key, line_no)
  join fact_indicator as earlier
    on earlier.evaluation_key = pair.prev_evaluation_key
    and earlier.line_no = pair.prev_line_no
  join staging.stage_sentence as sentence on sentence.code = 'BELOW_LAST_YEAR'
  join staging.stage_threshold as threshold
    on threshold.ruleset = form.ruleset
    and threshold.parameter = 'ratchet_delta'
  where pair.organisation_key in (select organisation_key from version_change)
    and pair.rho < 1 - threshold.value - 1e-9
    and not pair.is_polarity_assumed
    and not pair.is_conflict
) as wanted
on finding.finding_key = wanted.finding_key
when matched
  and (finding.expected, finding.found, finding.formula, finding.threshold, finding.cell)
    is distinct from (wanted.expected, wanted.found, wanted.formula, wanted.threshold, wanted.cell)
  then update set
    message = wanted.message,
    message_zh = wanted.message_zh,
    message_en = wanted.message_en,
    expected = wanted.expected,
    found = wanted.found,
    formula = wanted.formula,
    threshold = wanted.threshold,
    points = wanted.points,
    cell = wanted.cell
when not matched then insert by name
when not matched by source
  and finding.code = 'BELOW_LAST_YEAR'
  and finding.evaluation_key in (
    select evaluation_key
    from fact_evaluation
    where organisation_key in (select organisation_key from version_change)
  )
  then delete;
