package duibiao.analysis.statistics;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.DoubleStream;

/// The rank test of two groups that may differ in spread (Brunner and Munzel 2000); positive when
/// the second group is the larger one.
///
/// @param p two-sided, by t
public record BrunnerMunzel(double statistic, double p) {

  /// Absent with fewer than two values on a side, or when the ranks do not vary on either.
  public static Optional<BrunnerMunzel> of(double[] x, double[] y) {
    if (x.length < 2 || y.length < 2) {
      return Optional.empty();
    }
    double[] pooled =
        Ranks.of(DoubleStream.concat(Arrays.stream(x), Arrays.stream(y)).toArray()).toArray();
    double[] ranksX = Arrays.copyOfRange(pooled, 0, x.length);
    double[] ranksY = Arrays.copyOfRange(pooled, x.length, pooled.length);
    double spreadX = spread(ranksX, Ranks.of(x).toArray()) * x.length;
    double spreadY = spread(ranksY, Ranks.of(y).toArray()) * y.length;
    double spread = spreadX + spreadY;
    if (!(spread > 0)) {
      return Optional.empty();
    }
    double statistic =
        (double) x.length
            * y.length
            * (Moments.mean(ranksY) - Moments.mean(ranksX))
            / ((x.length + y.length) * Math.sqrt(spread));
    double degrees =
        spread * spread / (spreadX * spreadX / (x.length - 1) + spreadY * spreadY / (y.length - 1));
    return Optional.of(new BrunnerMunzel(statistic, Chances.ofT(statistic, degrees)));
  }

  /// How much the ranks among all vary around the ranks among one's own.
  private static double spread(double[] among, double[] own) {
    double[] rest = new double[among.length];
    Arrays.setAll(rest, i -> among[i] - own[i]);
    return Moments.of(rest).variance().orElseThrow();
  }
}
