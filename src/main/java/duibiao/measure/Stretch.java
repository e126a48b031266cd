package duibiao.measure;

import duibiao.measure.Curve.Knot;
import java.util.OptionalDouble;

/// How much a target asked 「留余地」 (A1): 100 when the actual is close to it, 0 when it was far too
/// easy.
///
/// @param overRatio where half of it is gone
public record Stretch(double overRatio) {
  private static final double CLOSE = 1.05;
  private static final double FAR = 2.00;
  private static final double ALL = 100;
  private static final Curve OF_HEADROOM = Curve.through(new Knot(0.25, ALL), new Knot(1, 0));

  OptionalDouble of(Comparison comparison) {
    if (!comparison.isStretchable()) {
      return OptionalDouble.empty();
    }
    if (comparison.isUnbounded()) {
      return OptionalDouble.of(0);
    }
    OptionalDouble headroom = comparison.headroom();
    OptionalDouble ratio = comparison.ratio();
    if (ratio.isEmpty()) {
      return ratio;
    }
    double byRatio = ofRatio(ratio.getAsDouble());
    return OptionalDouble.of(
        headroom.isPresent() ? Math.min(byRatio, ofHeadroom(headroom.getAsDouble())) : byRatio);
  }

  /// Piecewise linear in the logarithm of the attainment.
  public double ofRatio(double ratio) {
    Curve ofLogarithm =
        Curve.through(
            new Knot(Math.log(CLOSE), ALL),
            new Knot(Math.log(overRatio), ALL / 2),
            new Knot(Math.log(FAR), 0));
    return ratio <= 0 ? ALL : ofLogarithm.at(Math.log(ratio));
  }

  /// Linear in the headroom.
  public double ofHeadroom(double headroom) {
    return OF_HEADROOM.at(headroom);
  }
}
