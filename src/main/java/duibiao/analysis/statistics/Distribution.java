package duibiao.analysis.statistics;

import java.util.OptionalDouble;

/// How values distribute (D1): location, spread, quantiles of type 7 and shape. Everything but `n`
/// is absent of no values, and `sd` of one.
public record Distribution(
    int n,
    OptionalDouble mean,
    OptionalDouble sd,
    OptionalDouble min,
    OptionalDouble q05,
    OptionalDouble q25,
    OptionalDouble median,
    OptionalDouble q75,
    OptionalDouble q95,
    OptionalDouble max,
    Shape shape) {

  public static Distribution of(double[] values) {
    SortedValues sorted = SortedValues.of(values);
    double[] ordered = sorted.toArray();
    return new Distribution(
        ordered.length,
        Means.of(ordered),
        ordered.length == 0 ? OptionalDouble.empty() : Moments.of(ordered).sd(),
        sorted.quantile(0),
        sorted.quantile(0.05),
        sorted.quantile(0.25),
        sorted.median(),
        sorted.quantile(0.75),
        sorted.quantile(0.95),
        sorted.quantile(1),
        Shape.of(sorted));
  }

  /// The distance between the quartiles.
  public OptionalDouble quartileDistance() {
    return q25.isPresent() && q75.isPresent()
        ? OptionalDouble.of(q75.getAsDouble() - q25.getAsDouble())
        : OptionalDouble.empty();
  }
}
