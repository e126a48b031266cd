package duibiao.analysis.statistics;

import java.util.function.DoubleUnaryOperator;
import org.apache.commons.math3.special.Beta;
import org.apache.commons.math3.special.Gamma;

/// Chances and quantiles of the chi-squared, F and Beta distributions, to the last digits.
final class Chances {
  private static final int HALVINGS = 300;

  private Chances() {}

  /// The chance of a chi-squared value of at least this.
  static double ofChiSquared(double value, double degrees) {
    return value <= 0 ? 1 : Gamma.regularizedGammaQ(degrees / 2, value / 2);
  }

  /// The chance of an F value of at least this.
  static double ofF(double value, double between, double within) {
    return Beta.regularizedBeta(within / (within + between * value), within / 2, between / 2);
  }

  /// The chance of a t value at least this far from 0.
  static double ofT(double value, double degrees) {
    return Beta.regularizedBeta(degrees / (degrees + value * value), degrees / 2, 0.5);
  }

  /// The quantile of Beta(alpha, beta).
  static double betaQuantile(double alpha, double beta, double probability) {
    return root(x -> Beta.regularizedBeta(x, alpha, beta), probability, 1);
  }

  /// The quantile of the chi-squared distribution.
  static double chiSquaredQuantile(double degrees, double probability) {
    double top = 2 * degrees + 10;
    while (Gamma.regularizedGammaP(degrees / 2, top / 2) < probability) {
      top *= 2;
    }
    return root(x -> Gamma.regularizedGammaP(degrees / 2, x / 2), probability, top);
  }

  /// Where a rising curve over 0 to `top` reaches a height, by halving.
  private static double root(DoubleUnaryOperator rising, double height, double top) {
    double low = 0;
    double high = top;
    for (int i = 0; i < HALVINGS; i++) {
      double middle = (low + high) / 2;
      if (middle == low || middle == high) {
        break;
      }
      if (rising.applyAsDouble(middle) < height) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return (low + high) / 2;
  }
}
