package duibiao.analysis.statistics;

import duibiao.measure.Reason;
import duibiao.measure.Ruleset.AmbitionWeights;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/// How much targets ask 「指标挑战性指数」, from 0 to 100 (AI): the weighted mean of the parts present.
///
/// @param value the index
/// @param geometric the same as a geometric mean, which a single weak part pulls down; no part
///   counts for less than 1
/// @param weights of the parts present, adding up to 1
/// @param contributions of the parts present, adding up to the index
public record AmbitionIndex(
    double value,
    double geometric,
    Map<AmbitionPart, Double> weights,
    Map<AmbitionPart, Double> contributions) {
  private static final double FLOOR = 1;

  public AmbitionIndex {
    weights = Map.copyOf(weights);
    contributions = Map.copyOf(contributions);
  }

  /// Absent without a part that weighs something.
  public static Optional<AmbitionIndex> of(AmbitionParts parts, AmbitionWeights weights) {
    Map<AmbitionPart, Double> present = parts.weights(weights);
    double all = available(parts, weights);
    if (!(all > 0)) {
      return Optional.empty();
    }
    Map<AmbitionPart, Double> shares = map(present, (part, weight) -> weight / all);
    Map<AmbitionPart, Double> contributions =
        map(shares, (part, share) -> share * value(parts, part));
    double logs =
        shares.entrySet().stream()
            .mapToDouble(
                share -> share.getValue() * Math.log(Math.max(value(parts, share.getKey()), FLOOR)))
            .sum();
    return Optional.of(
        new AmbitionIndex(sum(contributions), Math.exp(logs), shares, contributions));
  }

  /// The weight of the parts present.
  public static double available(AmbitionParts parts, AmbitionWeights weights) {
    return sum(parts.weights(weights));
  }

  /// Why there is none.
  public static Reason absence() {
    return Reason.N_TOO_SMALL;
  }

  /// By how much each part makes the index higher than that of a reference.
  ///
  /// @param parts adding up to the difference
  public record Difference(double value, Map<AmbitionPart, Double> parts) {

    public Difference {
      parts = Map.copyOf(parts);
    }
  }

  /// Absent unless both have the same parts.
  public static Optional<Difference> difference(
      AmbitionParts one, AmbitionParts reference, AmbitionWeights weights) {
    double all = available(one, weights);
    if (!one.values().keySet().equals(reference.values().keySet()) || !(all > 0)) {
      return Optional.empty();
    }
    Map<AmbitionPart, Double> parts =
        map(
            one.weights(weights),
            (part, weight) -> weight * (value(one, part) - value(reference, part)) / all);
    return Optional.of(new Difference(sum(parts), parts));
  }

  private static double value(AmbitionParts parts, AmbitionPart part) {
    return Optional.ofNullable(parts.values().get(part)).orElseThrow();
  }

  private static double sum(Map<AmbitionPart, Double> numbers) {
    return CompensatedSum.of(
        numbers.entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .mapToDouble(Map.Entry::getValue)
            .toArray());
  }

  private static Map<AmbitionPart, Double> map(
      Map<AmbitionPart, Double> numbers, BiFunction<AmbitionPart, Double, Double> change) {
    Map<AmbitionPart, Double> changed = new EnumMap<>(AmbitionPart.class);
    numbers.forEach((part, number) -> changed.put(part, change.apply(part, number)));
    return changed;
  }
}
