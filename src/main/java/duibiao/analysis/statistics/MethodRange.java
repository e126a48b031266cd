package duibiao.analysis.statistics;

import duibiao.measure.Ruleset.AmbitionWeights;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.commons.math3.distribution.GammaDistribution;
import org.apache.commons.math3.random.RandomGenerator;

/// How much the index hangs on choices that others might make (AI): drawn are the weights of the
/// parts (Dirichlet around the usual ones), the ratio that counts as over-achieved, and the kind of
/// mean. Between 5 and 95 % of 1,000 draws.
public final class MethodRange {
  /// The ratios that A1 must be known for.
  public static final List<Double> OVER_RATIOS = List.of(1.20, 1.30, 1.50);

  private static final int DRAWS = 1000;
  private static final double CONCENTRATION = 40;
  private static final double TAIL = 0.05;

  private MethodRange() {}

  /// Absent without any part.
  ///
  /// @param variants the parts by each of [#OVER_RATIOS], in their order
  public static Optional<Interval> of(
      List<AmbitionParts> variants, AmbitionWeights weights, Seed seed) {
    if (variants.size() != OVER_RATIOS.size()) {
      throw new IllegalArgumentException("variants: " + variants.size());
    }
    RandomGenerator chance = seed.generator();
    double[] drawn = new double[DRAWS];
    for (int draw = 0; draw < DRAWS; draw++) {
      AmbitionParts parts = variants.get(chance.nextInt(variants.size()));
      boolean isGeometric = chance.nextBoolean();
      OptionalDouble value = drawn(parts, dirichlet(parts.weights(weights), chance), isGeometric);
      if (value.isEmpty()) {
        return Optional.empty();
      }
      drawn[draw] = value.getAsDouble();
    }
    SortedValues sorted = SortedValues.of(drawn);
    return Optional.of(
        new Interval(sorted.quantile(TAIL).orElseThrow(), sorted.quantile(1 - TAIL).orElseThrow()));
  }

  private static OptionalDouble drawn(
      AmbitionParts parts, AmbitionWeights weights, boolean isGeometric) {
    return AmbitionIndex.of(parts, weights)
        .map(index -> OptionalDouble.of(isGeometric ? index.geometric() : index.value()))
        .orElse(OptionalDouble.empty());
  }

  /// Weights around the usual ones: Gamma values in relation to their sum.
  private static AmbitionWeights dirichlet(
      Map<AmbitionPart, Double> weights, RandomGenerator chance) {
    Map<AmbitionPart, Double> drawn = new EnumMap<>(AmbitionPart.class);
    for (AmbitionPart part : AmbitionPart.values()) {
      double weight = Optional.ofNullable(weights.get(part)).orElse(0.0);
      drawn.put(
          part, weight > 0 ? new GammaDistribution(chance, CONCENTRATION * weight, 1).sample() : 0);
    }
    return new AmbitionWeights(
        weight(drawn, AmbitionPart.A1),
        weight(drawn, AmbitionPart.A2),
        weight(drawn, AmbitionPart.A3),
        weight(drawn, AmbitionPart.A4),
        weight(drawn, AmbitionPart.A5));
  }

  private static double weight(Map<AmbitionPart, Double> drawn, AmbitionPart part) {
    return Optional.ofNullable(drawn.get(part)).orElse(0.0);
  }
}
