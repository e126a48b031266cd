package duibiao.analysis.statistics;

import java.util.Arrays;
import java.util.OptionalDouble;

/// The shape of a distribution (D1).
///
/// @param deviation the median distance from the median, unscaled
/// @param skewness adjusted Fisher-Pearson; absent of fewer than three values, or of equal ones
/// @param kurtosis the excess over the normal curve, adjusted; absent of fewer than four values, or
///   of equal ones
/// @param gini inequality, 0 when all have the same; absent unless the mean is above 0
public record Shape(
    OptionalDouble deviation,
    OptionalDouble skewness,
    OptionalDouble kurtosis,
    OptionalDouble gini) {

  static Shape of(SortedValues sorted) {
    return new Shape(deviation(sorted), skewness(sorted), kurtosis(sorted), gini(sorted));
  }

  private static OptionalDouble deviation(SortedValues sorted) {
    double median = sorted.median().orElse(0);
    double[] distances =
        Arrays.stream(sorted.toArray()).map(value -> Math.abs(value - median)).toArray();
    return SortedValues.of(distances).median();
  }

  private static OptionalDouble skewness(SortedValues sorted) {
    double n = sorted.n();
    if (n < 3 || sorted.isFlat()) {
      return OptionalDouble.empty();
    }
    Moments moments = Moments.of(sorted.toArray());
    double plain = moments.third() / n / Math.pow(moments.populationVariance(), 1.5);
    return OptionalDouble.of(Math.sqrt(n * (n - 1)) / (n - 2) * plain);
  }

  private static OptionalDouble kurtosis(SortedValues sorted) {
    double n = sorted.n();
    if (n < 4 || sorted.isFlat()) {
      return OptionalDouble.empty();
    }
    Moments moments = Moments.of(sorted.toArray());
    double plain = moments.fourth() / n / Math.pow(moments.populationVariance(), 2) - 3;
    return OptionalDouble.of((n - 1) / ((n - 2) * (n - 3)) * ((n + 1) * plain + 6));
  }

  /// Gini's coefficient: the mean distance of all ordered pairs over twice the mean. In order, the
  /// gap above the i-th value lies between i (n - i) pairs.
  static OptionalDouble gini(SortedValues sorted) {
    int n = sorted.n();
    double mean = Means.of(sorted.toArray()).orElse(0);
    if (!(mean > 0)) {
      return OptionalDouble.empty();
    }
    double distances =
        CompensatedSum.over(
            n - 1, i -> (i + 1.0) * (n - 1.0 - i) * (sorted.at(i + 1) - sorted.at(i)));
    return OptionalDouble.of(distances / ((double) n * n * mean));
  }
}
