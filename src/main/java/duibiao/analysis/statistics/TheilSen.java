package duibiao.analysis.statistics;

import java.util.Optional;
import java.util.stream.IntStream;

/// A trend that single years cannot bend (D8; Theil 1950, Sen 1968): the median of the slopes of
/// all pairs of points.
public record TheilSen(double slope, double intercept) {

  /// Absent of fewer than two different x.
  public static Optional<TheilSen> of(double[] x, double[] y) {
    double[] slopes =
        IntStream.range(0, x.length)
            .boxed()
            .flatMapToDouble(i ->
                IntStream.range(i + 1, x.length)
                    .filter(j -> x[i] != x[j])
                    .mapToDouble(j -> (y[j] - y[i]) / (x[j] - x[i])))
            .toArray();
    if (slopes.length == 0) {
      return Optional.empty();
    }
    double slope = SortedValues.of(slopes).median().orElseThrow();
    return Optional.of(
        new TheilSen(
            slope,
            SortedValues.of(y).median().orElseThrow()
                - slope * SortedValues.of(x).median().orElseThrow()));
  }
}
