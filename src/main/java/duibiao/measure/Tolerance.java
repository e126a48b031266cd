package duibiao.measure;

/// Comparing numbers that went through `double`: equal means equal to nine digits.
final class Tolerance {
  static final double EPSILON = 1e-9;

  /// For thresholds that are themselves quotients.
  static final double FINE = 1e-12;

  private Tolerance() {}

  static boolean same(double a, double b) {
    return Math.abs(a - b) <= EPSILON * Math.max(1, Math.max(Math.abs(a), Math.abs(b)));
  }

  static boolean atLeast(double a, double b) {
    return a > b || same(a, b);
  }

  static boolean above(double a, double b) {
    return a > b && !same(a, b);
  }
}
