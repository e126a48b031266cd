package duibiao.analysis.statistics;

import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.special.Erf;

/// The normal curve with mean 0 and standard deviation 1.
final class StandardNormal {
  private static final NormalDistribution CURVE = new NormalDistribution();

  private StandardNormal() {}

  /// Between minus this and this lies the share `confidence`: 1.959963984540054 for 0.95.
  static double limit(double confidence) {
    return CURVE.inverseCumulativeProbability((1 + confidence) / 2);
  }

  /// min(1, 2 (1 - Phi(z))): the two-sided p of a distance from the centre.
  static double twoSided(double z) {
    return Math.min(1, Erf.erfc(z / Math.sqrt(2)));
  }

  static double density(double z) {
    return Math.exp(-z * z / 2) / Math.sqrt(2 * Math.PI);
  }
}
