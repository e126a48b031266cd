package duibiao.report;

import duibiao.analysis.statistics.Interval;
import java.util.Locale;

/// Intervals as a reader sees them: `89.5-99.1`.
final class Spans {
  private static final double HALF_A_DIGIT = 0.005;

  private Spans() {}

  static String of(Interval interval) {
    return String.format(Locale.ROOT, "%.2f-%.2f", interval.low(), interval.high());
  }

  /// With signs and room between them, where an end may lie below 0: `-5.00 … 12.00`.
  static String signed(Interval interval) {
    return String.format(
        Locale.ROOT, "%+.2f … %+.2f", shown(interval.low()), shown(interval.high()));
  }

  /// Nought has no sign.
  private static double shown(double end) {
    return Math.abs(end) < HALF_A_DIGIT ? 0.0 : end;
  }
}
