package duibiao.analysis.statistics;

import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/// The rank test of two groups (D3; Mann and Whitney 1947), with average ranks, tie-corrected
/// variance and correction for continuity. commons-math3 is wrong on ties.
///
/// @param u in how many pairs the first value is the larger one, ties half
/// @param ties the sum of t^3 - t over runs of equal values
record MannWhitney(int n1, int n2, double u, double ties) {
  /// The most pairs for which the exact distribution is used.
  private static final int EXACT_PAIRS = 400;

  static MannWhitney of(double[] x, double[] y) {
    Ranks ranks = Ranks.of(DoubleStream.concat(Arrays.stream(x), Arrays.stream(y)).toArray());
    double u = ranks.sum(0, x.length) - x.length * (x.length + 1.0) / 2;
    return new MannWhitney(x.length, y.length, u, ranks.ties());
  }

  private double pairs() {
    return (double) n1 * n2;
  }

  /// Absent when all values are equal.
  OptionalDouble z() {
    double all = n1 + n2;
    double variance = pairs() / 12 * (all + 1 - ties / (all * (all - 1)));
    return variance > 0
        ? OptionalDouble.of((Math.abs(u - pairs() / 2) - 0.5) / Math.sqrt(variance))
        : OptionalDouble.empty();
  }

  double p() {
    OptionalDouble z = z();
    return z.isPresent() ? StandardNormal.twoSided(z.getAsDouble()) : 1;
  }

  /// Absent with ties, or with more than 400 pairs.
  OptionalDouble exactP() {
    if (ties > 0 || pairs() > EXACT_PAIRS) {
      return OptionalDouble.empty();
    }
    long[] ways = ways();
    int extreme = (int) Math.round(Math.max(u, pairs() - u));
    double tail = IntStream.range(extreme, ways.length).mapToDouble(i -> ways[i]).sum();
    double all = Arrays.stream(ways).asDoubleStream().sum();
    return OptionalDouble.of(Math.min(1, 2 * tail / all));
  }

  /// In how many orders of both groups u takes each value: the coefficients of Gauss's binomial,
  /// the product of (1 - q^(n2 + i)) / (1 - q^i) over i = 1 to n1.
  private long[] ways() {
    long[] ways = new long[n1 * n2 + 1];
    ways[0] = 1;
    for (int i = 1; i <= n1; i++) {
      for (int at = ways.length - 1; at >= n2 + i; at--) {
        ways[at] -= ways[at - n2 - i];
      }
      for (int at = i; at < ways.length; at++) {
        ways[at] += ways[at - i];
      }
    }
    return ways;
  }
}
