package duibiao.analysis.statistics;

import java.util.OptionalDouble;
import org.apache.commons.math3.stat.correlation.KendallsCorrelation;

/// How two series go together; each is absent when a side does not vary.
public final class Correlation {
  private Correlation() {}

  /// Pearson's, of the values.
  public static OptionalDouble pearson(double[] x, double[] y) {
    if (isFlat(x) || isFlat(y)) {
      return OptionalDouble.empty();
    }
    double spread = Math.sqrt(Moments.product(x, x)) * Math.sqrt(Moments.product(y, y));
    return OptionalDouble.of(Math.clamp(Moments.product(x, y) / spread, -1.0, 1.0));
  }

  /// Spearman's, of the ranks.
  public static OptionalDouble spearman(double[] x, double[] y) {
    return pearson(Ranks.of(x).toArray(), Ranks.of(y).toArray());
  }

  /// Kendall's b, of the order of pairs.
  public static OptionalDouble kendall(double[] x, double[] y) {
    return isFlat(x) || isFlat(y)
        ? OptionalDouble.empty()
        : OptionalDouble.of(new KendallsCorrelation().correlation(x, y));
  }

  private static boolean isFlat(double[] values) {
    return SortedValues.of(values).isFlat();
  }
}
