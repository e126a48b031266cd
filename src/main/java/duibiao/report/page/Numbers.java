package duibiao.report.page;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;
import java.util.Optional;

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

  /// A number with all its digits; a rate as a percentage.
  static String amount(double value, Optional<String> unit) {
    return unit.filter("%"::equals).isPresent()
        ? percentage(value)
        : exact(new BigDecimal(String.valueOf(value)));
  }

  /// A decimal with all its digits and no noughts behind them.
  static String exact(BigDecimal value) {
    return value.stripTrailingZeros().toPlainString();
  }

  /// How many times as much.
  static String ratio(double ratio) {
    return String.format(Locale.ROOT, "%.2f", ratio);
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
        : new BigDecimal(value, new MathContext(4)).stripTrailingZeros().toPlainString();
  }
}
