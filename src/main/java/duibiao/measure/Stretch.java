package duibiao.measure;

import java.util.OptionalDouble;

/// How much a target asked 「留余地」 (A1): 100 when the actual is close to it, 0 when it was far too
/// easy.
///
/// @param overRatio where half of it is gone
record Stretch(double overRatio) {
  private static final Knot CLOSE = new Knot(Math.log(1.05), 100);
  private static final Knot FAR = new Knot(Math.log(2.00), 0);
  private static final Knot ROOM_LEFT = new Knot(0.25, 100);
  private static final Knot NO_ROOM_LEFT = new Knot(1, 0);
  private static final double HALF = 50;

  private record Knot(double x, double y) {}

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
  double ofRatio(double ratio) {
    if (ratio <= 0) {
      return CLOSE.y();
    }
    Knot over = new Knot(Math.log(overRatio), HALF);
    double x = Math.log(ratio);
    return x <= over.x() ? between(CLOSE, over, x) : between(over, FAR, x);
  }

  /// Linear in the headroom.
  double ofHeadroom(double headroom) {
    return between(ROOM_LEFT, NO_ROOM_LEFT, headroom);
  }

  /// On the straight line between two knots, flat outside.
  private static double between(Knot left, Knot right, double x) {
    if (x <= left.x()) {
      return left.y();
    }
    if (x >= right.x()) {
      return right.y();
    }
    return left.y() + (x - left.x()) / (right.x() - left.x()) * (right.y() - left.y());
  }
}
