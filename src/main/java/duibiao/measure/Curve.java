package duibiao.measure;

import java.util.List;

/// A curve of straight lines between knots, flat outside the first and the last.
record Curve(List<Knot> knots) {

  /// A point of the curve.
  record Knot(double x, double y) {}

  Curve {
    knots = List.copyOf(knots);
  }

  static Curve through(Knot... knots) {
    return new Curve(List.of(knots));
  }

  double at(double x) {
    Knot left = knots.getFirst();
    if (x <= left.x()) {
      return left.y();
    }
    for (Knot right : knots.subList(1, knots.size())) {
      if (x < right.x()) {
        return left.y() + (x - left.x()) / (right.x() - left.x()) * (right.y() - left.y());
      }
      left = right;
    }
    return left.y();
  }
}
