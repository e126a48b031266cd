package duibiao.analysis.statistics;

import java.util.Arrays;
import java.util.stream.DoubleStream;

/// The largest distance of two empirical distributions (D3), and the chance of one as large without
/// ties: the share of lattice paths from (0, 0) to (n, m) that stray as far from the diagonal.
///
/// @param steps the distance times n m, a whole number
record KolmogorovSmirnov(int n, int m, long steps) {
  /// A bound on the chance below which a double holds only 0 (Massart's inequality, times e).
  private static final double LEAST_EXPONENT = 750;

  static KolmogorovSmirnov of(SortedValues x, SortedValues y) {
    double[] places =
        DoubleStream.concat(Arrays.stream(x.toArray()), Arrays.stream(y.toArray()))
            .distinct()
            .toArray();
    long steps =
        Arrays.stream(places)
            .mapToLong(
                place -> Math.abs((long) x.upTo(place) * y.n() - (long) y.upTo(place) * x.n()))
            .max()
            .orElse(0);
    return new KolmogorovSmirnov(x.n(), y.n(), steps);
  }

  double distance() {
    return (double) steps / ((double) n * m);
  }

  /// P(D' >= D). On a path through (i, j) all orders are alike, so it came from (i - 1, j) with
  /// chance i / (i + j): a recursion of chances in which nothing overflows or cancels.
  double p() {
    double exponent = 2 * distance() * distance() * n * m / ((double) n + m);
    if (steps == 0) {
      return 1;
    }
    if (exponent > LEAST_EXPONENT) {
      return 0;
    }
    double[] strayed = new double[m + 1];
    Arrays.fill(strayed, 1);
    strayed[0] = 0;
    for (int i = 0; i <= n; i++) {
      // outside this band every path has strayed; beyond it nothing was ever written
      int first = (int) Math.max(0, Math.floorDiv((long) i * m - steps, n) + 1);
      int last = (int) Math.min(m, Math.ceilDiv((long) i * m + steps, n) - 1);
      if (first > 0) {
        strayed[first - 1] = 1;
      }
      for (int j = first; j <= last; j++) {
        strayed[j] = i + j == 0 ? 0 : chance(strayed, i, j);
      }
    }
    return strayed[m];
  }

  private static double chance(double[] strayed, int i, int j) {
    double before = i == 0 ? 0 : strayed[j] * i;
    double beside = j == 0 ? 0 : strayed[j - 1] * j;
    return (before + beside) / (i + j);
  }
}
