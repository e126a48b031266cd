package duibiao.interpret;

import duibiao.document.Cell;
import duibiao.document.Cell.NumberStyle;
import duibiao.document.PlainText;
import duibiao.evaluation.Amount;
import duibiao.evaluation.MoneyUnit;
import duibiao.evaluation.Quantity;
import duibiao.form.Field;
import duibiao.form.FormRow;
import duibiao.form.Label;
import java.math.BigDecimal;
import java.util.Optional;

/// Cells where a bare figure is due: points under 分值 and 得分, money in a budget. Anything else gives
/// nothing.
record Figures(QuantityParser quantities) {
  private static final String POINTS = "分";
  private static final BigDecimal HUNDRED_MILLION = BigDecimal.valueOf(100_000_000);
  private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);

  /// The points under a label, where they stand.
  Optional<Amount> points(FormRow row, Label label) {
    return row.get(label)
        .flatMap(field -> points(field.cell()).map(value -> new Amount(value, field.place())));
  }

  /// `9.98`, `99.55分`; absent for a dash or words. A weight shown as a percentage, `10%`, is ten
  /// points of a hundred.
  Optional<BigDecimal> points(Cell cell) {
    if (cell.number().isPresent()) {
      boolean isShare = cell.style() == NumberStyle.PERCENT;
      return cell.number().map(number -> isShare ? number.movePointRight(2) : number);
    }
    return quantities
        .figure(cell.text())
        .filter(figure -> figure.unit().stream().allMatch(Figures::isOfPoints))
        .map(figure -> figure.isPercent() ? figure.value().movePointRight(2) : figure.value());
  }

  private static boolean isOfPoints(String unit) {
    return unit.equals(POINTS) || unit.equals(Quantity.PERCENT);
  }

  /// The money under a label, in the unit of its form.
  Optional<Amount> money(Field field, MoneyUnit unit) {
    return money(field.cell(), unit).map(value -> new Amount(value, field.place()));
  }

  /// `1,248.00`, `5.8万`, `(5.20)`, `854万（高标准农田建设400万元……）`, and `854万854万`, typed twice.
  Optional<BigDecimal> money(Cell cell, MoneyUnit unit) {
    if (cell.number().isPresent()) {
      return cell.number();
    }
    String text = withoutRemark(PlainText.narrow(cell.text()));
    int half = text.length() / 2;
    boolean isTwice = half > 0 && text.substring(0, half).equals(text.substring(half));
    return quantities
        .figure(text)
        .or(() -> isTwice ? quantities.figure(text.substring(0, half)) : Optional.empty())
        .flatMap(figure -> inUnit(figure, unit));
  }

  private static String withoutRemark(String text) {
    int open = text.indexOf('(');
    return open > 0 && text.endsWith(")") ? text.substring(0, open) : text;
  }

  private static Optional<BigDecimal> inUnit(Quantity figure, MoneyUnit unit) {
    String printed = figure.unit().orElse("");
    if (printed.isEmpty() || unit.printed().startsWith(printed)) {
      return Optional.of(figure.value());
    }
    return yuan(printed)
        .map(times -> figure.value().multiply(times).divide(unit.yuan()).stripTrailingZeros());
  }

  private static Optional<BigDecimal> yuan(String unit) {
    return switch (unit) {
      case "亿元", "亿" -> Optional.of(HUNDRED_MILLION);
      case "万元", "万" -> Optional.of(TEN_THOUSAND);
      case "元" -> Optional.of(BigDecimal.ONE);
      default -> Optional.empty();
    };
  }

  /// A dash, a slash, 无: no figure, and none is due.
  static boolean isNothing(String text) {
    String folded = PlainText.fold(text);
    return folded.equals("无")
        || folded.equalsIgnoreCase("N/A")
        || folded.chars().allMatch(sign -> "-—/".indexOf(sign) >= 0);
  }
}
