-- one row per line with a metric that is no number
select evaluation_key, line_no
from fact_indicator
where not isfinite(attainment)
  or not isfinite(headroom)
  or not isfinite(stretch)
  or not isfinite(expected_low)
  or not isfinite(expected_high)
  or not isfinite(inflation);
