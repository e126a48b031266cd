package duibiao.measure;

/// Comparing numbers that went through `double`: equal means equal to nine digits.
public final class Tolerance {
  static final double EPSILON = 1e-9;

  /// For thresholds that are themselves quotients.
  static final double FINE = 1e-12;

  private Tolerance() {}

  /// Equal to nine digits, of numbers below 1 to nine decimals.
  public static boolean same(double a, double b) {
    return Math.abs(a - b) <= EPSILON * Math.max(1, Math.max(Math.abs(a), Math.abs(b)));
  }

  /// Larger or the same.
  public static boolean atLeast(double a, double b) {
    return a > b || same(a, b);
  }

  /// Larger and not the same.
  public static boolean above(double a, double b) {
    return a > b && !same(a, b);
  }
}
