package duibiao.analysis.statistics;

import java.util.OptionalDouble;

/// Middles of values.
final class Means {
  private Means() {}

  static double between(double low, double high) {
    return low + (high - low) / 2;
  }

  /// The arithmetic mean; absent of no values.
  static OptionalDouble of(double[] values) {
    return values.length == 0 ? OptionalDouble.empty() : OptionalDouble.of(Moments.mean(values));
  }

  /// A part of a whole; absent of nothing.
  static OptionalDouble share(double part, double whole) {
    return whole > 0 ? OptionalDouble.of(part / whole) : OptionalDouble.empty();
  }
}
