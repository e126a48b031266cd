-- one row per version whose flags are not those of its standing
update dim_source as source
set
  is_current = version.standing <> 'superseded',
  superseded_by = version.superseded_by,
  superseded_reason = version.superseded_reason
from standing as version
where source.source_key = version.source_key
  and (source.is_current, source.superseded_by, source.superseded_reason)
    is distinct from (version.standing <> 'superseded', version.superseded_by, version.superseded_reason);
