package duibiao.report.page;

import java.util.Locale;

/// Figures in sentences.
final class Numbers {
  private Numbers() {}

  static String percent(double share) {
    return String.format(Locale.ROOT, "%.1f%%", share * 100);
  }

  /// A share without decimals that say nothing: `130%`.
  static String percentage(double share) {
    return plain(Math.round(share * 1e6) / 1e4) + "%";
  }

  /// A score.
  static String points(double points) {
    return String.format(Locale.ROOT, "%.1f", points);
  }

  /// A count, its thousands apart.
  static String count(long count) {
    return String.format(Locale.ROOT, "%,d", count);
  }

  /// A parameter, as it was typed.
  static String plain(double value) {
    return value == Math.rint(value)
        ? String.format(Locale.ROOT, "%.0f", value)
        : new java.math.BigDecimal(value, new java.math.MathContext(4))
            .stripTrailingZeros()
            .toPlainString();
  }
}
