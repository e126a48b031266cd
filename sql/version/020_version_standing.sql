-- one row per version: how it stands against the other versions of its form
create or replace view version_standing as
with decision as (
  select form_key, file_sha256, decision
  from load_decision
  where run_id = (select max_by(run_id, run_no) from load_run)
),

forbidden as (
  select source.source_key
  from dim_source as source
  join load_form as form using (form_fingerprint)
  left join decision
    on decision.file_sha256 = form.file_sha256
    and decision.decision = 'forbid'
    and coalesce(decision.form_key, source.form_key) = source.form_key
  where source.form_fingerprint in (
    select form_fingerprint
    from load_form
    join decision using (file_sha256)
    where decision.decision = 'forbid'
  )
  group by source.source_key
  having bool_and(decision.file_sha256 is not null)
),

version as (
  select
    source.source_key,
    source.form_key,
    source.form_fingerprint,
    evaluation.evaluation_key,
    evaluation.filed_on,
    run.run_no,
    evaluation.indicator_count,
    evaluation.budget_count,
    exists (
      select 1
      from decision
      join load_form as form using (file_sha256)
      where decision.decision <> 'forbid'
        and form.form_fingerprint = source.form_fingerprint
        and coalesce(decision.form_key, source.form_key) = source.form_key
    ) as is_decided,
    source.source_key in (select source_key from forbidden) as is_forbidden
  from dim_source as source
  join load_run as run using (run_id)
  join fact_evaluation as evaluation using (source_key)
),

decided as (
  select
    *,
    case
      when is_forbidden then 'forbidden'
      when bool_or(is_decided and not is_forbidden) over one_form and not is_decided then 'decision'
    end as lost_by
  from version
  window one_form as (partition by form_key)
),

filed as (
  select
    * replace (
      case
        when lost_by is not null then lost_by
        when filed_on < max(filed_on) filter (lost_by is null) over one_form then 'filing_date'
      end as lost_by
    )
  from decided
  window one_form as (partition by form_key)
),

rival as (
  select *
  from filed
  where lost_by is null
  qualify count(*) over (partition by form_key) > 1
),

figure as (
  select rival.form_key, rival.source_key, field.* exclude (evaluation_key)
  from rival
  join version_field as field using (evaluation_key)
  where field.is_figure
),

figure_count as (
  select source_key, count(*) as figures
  from figure
  group by source_key
),

covered as (
  select
    one.source_key,
    other.source_key as covered_by,
    other_count.figures > one_count.figures as is_fuller
  from (
    select one.source_key as one_key, other.source_key as other_key, count(*) as agreed
    from figure as one
    join figure as other using (form_key, item, line_no, field, meaning)
    where one.source_key <> other.source_key
    group by all
  ) as agreement
  join rival as one on one.source_key = agreement.one_key
  join rival as other on other.source_key = agreement.other_key
  join figure_count as one_count on one_count.source_key = agreement.one_key
  join figure_count as other_count on other_count.source_key = agreement.other_key
  where agreement.agreed = one_count.figures
    and one.indicator_count = other.indicator_count
    and one.budget_count = other.budget_count
),

fuller as (
  select
    * replace (
      if(
        lost_by is null and source_key in (select source_key from covered where is_fuller),
        'fuller',
        lost_by
      ) as lost_by
    )
  from filed
),

sequenced as (
  select
    * replace (
      case
        when lost_by is not null then lost_by
        when run_no < max(run_no) filter (lost_by is null) over one_form then 'load_sequence'
      end as lost_by
    )
  from fuller
  window one_form as (partition by form_key)
),

settled as (
  select
    one.* replace (
      if(
        one.lost_by is null
        and exists (
          select 1
          from covered
          join sequenced as other on other.source_key = covered.covered_by
          where covered.source_key = one.source_key
            and other.lost_by is null
            and (other.filed_on is null, other.form_fingerprint) < (one.filed_on is null, one.form_fingerprint)
        ),
        'same_figures',
        one.lost_by
      ) as lost_by
    )
  from sequenced as one
)

select
  source_key,
  evaluation_key,
  form_key,

  case
    when lost_by is not null then 'superseded'
    when count(*) filter (lost_by is null) over one_form > 1 then 'conflict'
    else 'current'
  end as standing,
  lost_by as superseded_reason,
  if(
    lost_by is null,
    null,
    min_by(source_key, form_fingerprint) filter (lost_by is null) over one_form
  ) as superseded_by
from settled
window one_form as (partition by form_key);

comment on view version_standing is
  'How every version stands against the others of its form, computed afresh: current, conflict or superseded';
comment on column version_standing.source_key is 'Version';
comment on column version_standing.evaluation_key is 'Form, one version';
comment on column version_standing.form_key is 'Form key that its versions share';
comment on column version_standing.standing is 'current, conflict (another version is as good and says otherwise) or superseded';
comment on column version_standing.superseded_reason is 'What settled it: decision, filing_date, fuller, load_sequence, same_figures; or forbidden';
comment on column version_standing.superseded_by is 'Version that stands in its place';
