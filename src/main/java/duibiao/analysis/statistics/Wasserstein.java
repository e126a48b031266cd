package duibiao.analysis.statistics;

import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;

/// How far the values of one group must be moved to become those of another (D5): the area between
/// the two empirical distributions, in points.
public final class Wasserstein {
  private Wasserstein() {}

  /// Absent when a side is empty.
  public static OptionalDouble distance(double[] one, double[] other) {
    SortedValues x = SortedValues.of(one);
    SortedValues y = SortedValues.of(other);
    if (x.n() == 0 || y.n() == 0) {
      return OptionalDouble.empty();
    }
    double[] all = DoubleStream.concat(Arrays.stream(one), Arrays.stream(other)).toArray();
    double[] places = SortedValues.of(all).distinct();
    return OptionalDouble.of(
        CompensatedSum.over(
            places.length - 1,
            i -> {
              double gap = (double) x.upTo(places[i]) / x.n() - (double) y.upTo(places[i]) / y.n();
              return Math.abs(gap) * (places[i + 1] - places[i]);
            }));
  }
}
