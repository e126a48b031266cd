package duibiao.measure;

import duibiao.measure.Curve.Knot;

/// How much a target asks beside last year's own actual 「向后看」 (A2): 100 when it is as high, 0 when
/// it fell by 30 per cent.
public final class PastStretch {
  private static final double ALL = 100;
  private static final Curve OF_LOGARITHM =
      Curve.through(new Knot(Math.log(0.70), 0), new Knot(0, ALL));

  private PastStretch() {}

  /// Linear in the logarithm.
  ///
  /// @param rho this year's target over last year's actual, in the better direction
  public static double of(double rho) {
    return rho <= 0 ? 0 : OF_LOGARITHM.at(Math.log(rho));
  }
}
