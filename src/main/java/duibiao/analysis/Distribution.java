package duibiao.analysis;

import java.util.Arrays;
import java.util.OptionalDouble;
import org.apache.commons.math3.stat.StatUtils;
import org.apache.commons.math3.stat.descriptive.rank.Percentile;
import org.apache.commons.math3.stat.descriptive.rank.Percentile.EstimationType;

/// How values distribute (D1): location, spread and quantiles of type 7. Everything but `n` is
/// absent of no values, and `sd` of one.
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
    OptionalDouble max) {

  public static Distribution of(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return new Distribution(
        sorted.length,
        sorted.length == 0 ? OptionalDouble.empty() : OptionalDouble.of(StatUtils.mean(sorted)),
        standardDeviation(sorted),
        quantile(sorted, 0),
        quantile(sorted, 0.05),
        quantile(sorted, 0.25),
        quantile(sorted, 0.5),
        quantile(sorted, 0.75),
        quantile(sorted, 0.95),
        quantile(sorted, 1));
  }

  private static OptionalDouble standardDeviation(double[] values) {
    return values.length < 2
        ? OptionalDouble.empty()
        : OptionalDouble.of(Math.sqrt(StatUtils.variance(values)));
  }

  /// A quantile of type 7; absent of no values.
  static OptionalDouble quantile(double[] values, double probability) {
    if (values.length == 0) {
      return OptionalDouble.empty();
    }
    if (probability == 0) {
      return OptionalDouble.of(StatUtils.min(values));
    }
    Percentile percentile = new Percentile().withEstimationType(EstimationType.R_7);
    return OptionalDouble.of(percentile.evaluate(values, probability * 100));
  }
}
