package duibiao.analysis.comparison;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The answer of `--compare`.
///
/// @param contests by what is compared: one per family that holds two of the groups
/// @param strangers names that no group bears
public record Comparison(Map<String, List<Contest>> contests, List<String> strangers) {

  public Comparison {
    contests = Collections.unmodifiableMap(new LinkedHashMap<>(contests));
    strangers = List.copyOf(strangers);
  }
}
