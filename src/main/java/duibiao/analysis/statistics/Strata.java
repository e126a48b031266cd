package duibiao.analysis.statistics;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/// Lines by stratum and region: how many have something, of how many that could (S8).
///
/// @param strata stratum → region → lines
public record Strata(Map<String, Map<String, Proportion>> strata) {

  public Strata {
    strata = Collections.unmodifiableMap(new LinkedHashMap<>(strata));
  }

  /// All lines of a stratum.
  public Proportion pooled(String stratum) {
    return lines(stratum).values().stream()
        .reduce(
            new Proportion(0, 0),
            (one, other) -> new Proportion(one.count() + other.count(), one.of() + other.of()));
  }

  /// The share of a stratum, over all regions; absent without lines.
  public OptionalDouble rate(String stratum) {
    return pooled(stratum).share();
  }

  /// The lines of a region in a stratum; absent without any.
  Optional<Proportion> lines(String stratum, String region) {
    return Optional.ofNullable(lines(stratum).get(region)).filter(lines -> lines.of() > 0);
  }

  private Map<String, Proportion> lines(String stratum) {
    return Optional.ofNullable(strata.get(stratum)).orElse(Map.of());
  }

  /// The strata that hold a line.
  List<String> filled() {
    return strata.keySet().stream().filter(stratum -> pooled(stratum).of() > 0).toList();
  }

  /// The regions, each once, in the order in which the strata name them.
  public Set<String> regions() {
    Set<String> regions = new LinkedHashSet<>();
    strata.values().forEach(stratum -> regions.addAll(stratum.keySet()));
    return regions;
  }
}
