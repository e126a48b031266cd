package duibiao.finding;

import duibiao.evaluation.Quantity;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.stream.Collectors;

/// Numbers as formulas print them.
final class Numbers {
  private static final MathContext SIX_DIGITS = new MathContext(6);

  private Numbers() {}

  /// As printed, without trailing zeros.
  static String plain(BigDecimal value) {
    return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
  }

  /// With six digits; what is beyond all numbers by its sign alone.
  static String plain(double value) {
    return Double.isFinite(value)
        ? plain(new BigDecimal(value, SIX_DIGITS))
        : String.valueOf(value);
  }

  /// With its unit: `97210 人次`, `99.6%`.
  static String of(Quantity quantity) {
    return quantity.isPercent()
        ? plain(quantity.value().movePointRight(2)) + Quantity.PERCENT
        : plain(quantity.value()) + quantity.unit().map(unit -> " " + unit).orElse("");
  }

  /// `9.46 + 0.5 + 1`.
  static String sum(List<BigDecimal> values) {
    return values.stream().map(Numbers::plain).collect(Collectors.joining(" + "));
  }

  static BigDecimal total(List<BigDecimal> values) {
    return values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /// `12/37`.
  static String share(int some, int all) {
    return some + "/" + all;
  }
}
