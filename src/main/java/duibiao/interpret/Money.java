package duibiao.interpret;

import duibiao.document.Cell;
import duibiao.document.PlainText;
import duibiao.evaluation.MoneyUnit;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// An amount of money in a budget cell: `1,248.00`, `5.8万`, `854万（高标准农田建设400万元……）`, `(5.20)`.
final class Money {
  private static final Pattern AMOUNT =
      Pattern.compile(
          "(\\()?[¥￥]?(-?\\d[\\d,]*(?:\\.\\d+)?)(亿元|亿|万元|万|元)?(\\))?(?:\\(.*|[¥￥]?\\2\\3.*)?");

  private Money() {}

  /// The amount in the given unit, absent when the cell holds anything else.
  static Optional<BigDecimal> read(Cell cell, MoneyUnit unit) {
    if (cell.number().isPresent()) {
      return cell.number();
    }
    Matcher matcher = AMOUNT.matcher(PlainText.fold(cell.text()));
    if (!matcher.matches()) {
      return Optional.empty();
    }
    BigDecimal value = new BigDecimal(matcher.group(2).replace(",", ""));
    boolean negative = matcher.group(1) != null && matcher.group(4) != null;
    return Optional.of(inUnit(negative ? value.negate() : value, matcher.group(3), unit));
  }

  /// A dash, a slash, 无: no amount, and none is due.
  static boolean isNothing(String text) {
    String folded = PlainText.fold(text);
    return folded.equals("无") || folded.chars().allMatch(sign -> "-—/".indexOf(sign) >= 0);
  }

  private static BigDecimal inUnit(
      BigDecimal value, @org.jspecify.annotations.Nullable String printed, MoneyUnit unit) {
    if (printed == null || unit.printed().startsWith(printed.substring(0, 1))) {
      return value;
    }
    BigDecimal yuan =
        printed.startsWith("亿")
            ? BigDecimal.valueOf(100_000_000)
            : printed.startsWith("万") ? BigDecimal.valueOf(10_000) : BigDecimal.ONE;
    return value.multiply(yuan).divide(unit.yuan()).stripTrailingZeros();
  }
}
