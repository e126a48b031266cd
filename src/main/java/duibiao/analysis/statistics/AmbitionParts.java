package duibiao.analysis.statistics;

import static java.util.stream.Collectors.toMap;

import duibiao.measure.Ruleset.AmbitionWeights;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/// The parts of the index that are known of a form, a region, a reference.
///
/// @param values the parts present
public record AmbitionParts(Map<AmbitionPart, Double> values) {
  private static final long LEAST_LINES = 5;
  private static final double LEAST_COVERED = 0.20;

  public AmbitionParts {
    EnumMap<AmbitionPart, Double> ordered = new EnumMap<>(AmbitionPart.class);
    ordered.putAll(values);
    values = Collections.unmodifiableMap(ordered);
  }

  /// The weight of each part present.
  Map<AmbitionPart, Double> weights(AmbitionWeights weights) {
    return values.keySet().stream()
        .collect(
            toMap(
                part -> part,
                part -> part.weight(weights),
                (one, other) -> one,
                () -> new EnumMap<>(AmbitionPart.class)));
  }

  /// Which parts are there: values of different variants are never put into one ranking.
  public Variant variant() {
    boolean hasPast = values.containsKey(AmbitionPart.A2);
    boolean hasPeers = values.containsKey(AmbitionPart.A3);
    if (hasPast) {
      return hasPeers ? Variant.FULL : Variant.NO_PEERS;
    }
    return hasPeers ? Variant.NO_HISTORY : Variant.FIRST_LOAD;
  }

  /// What is missing of the parts that compare.
  public enum Variant {
    /// Own past and peers are there.
    FULL,
    /// No earlier year.
    NO_HISTORY,
    /// Too few peers.
    NO_PEERS,
    /// Neither.
    FIRST_LOAD
  }

  /// Whether enough is there to publish an index: what can be measured, and one part that looks at
  /// targets; and enough lines behind it.
  ///
  /// @param eligible lines that can stretch
  /// @param covered their share of the weight
  public boolean isPublishable(long eligible, double covered) {
    boolean hasTargets =
        values.containsKey(AmbitionPart.A1)
            || values.containsKey(AmbitionPart.A2)
            || values.containsKey(AmbitionPart.A3);
    return values.containsKey(AmbitionPart.A4)
        && hasTargets
        && (eligible >= LEAST_LINES || covered >= LEAST_COVERED);
  }
}
