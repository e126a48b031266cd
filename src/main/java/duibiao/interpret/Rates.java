package duibiao.interpret;

import duibiao.document.Cell;
import duibiao.document.PlainText;
import duibiao.evaluation.Amount;
import duibiao.form.Field;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/// The execution rate as a fraction, however it is printed: `99.87%`, `99.87` and `0.9987` are
/// 0.9987.
record Rates(Figures figures) {
  private static final BigDecimal NEAR = new BigDecimal("0.02");
  private static final BigDecimal LARGEST_FRACTION = new BigDecimal("1.5");

  /// A bare number is a percentage or a fraction, whichever lies nearer to executed over adjusted.
  Optional<Amount> read(Field field, Optional<Amount> adjusted, Optional<Amount> executed) {
    Cell cell = field.cell();
    if (cell.style() == Cell.NumberStyle.PERCENT) {
      return cell.number().map(rate -> new Amount(rate, field.place()));
    }
    boolean isPercent = PlainText.fold(cell.text()).endsWith("%");
    return figures
        .points(cell)
        .map(number ->
            isPercent ? number.movePointLeft(2) : fraction(number, quotient(adjusted, executed)))
        .map(rate -> new Amount(rate, field.place()));
  }

  private static Optional<BigDecimal> quotient(
      Optional<Amount> adjusted, Optional<Amount> executed) {
    return adjusted
        .filter(budget -> budget.value().signum() != 0)
        .flatMap(budget ->
            executed.map(spent -> spent.value().divide(budget.value(), MathContext.DECIMAL64)));
  }

  private static BigDecimal fraction(BigDecimal number, Optional<BigDecimal> quotient) {
    BigDecimal hundredth = number.movePointLeft(2);
    if (quotient.filter(rate -> isNear(rate, hundredth)).isPresent()) {
      return hundredth;
    }
    if (quotient.filter(rate -> isNear(rate, number)).isPresent()) {
      return number;
    }
    return number.compareTo(LARGEST_FRACTION) > 0 ? hundredth : number;
  }

  private static boolean isNear(BigDecimal rate, BigDecimal other) {
    return rate.subtract(other).abs().compareTo(NEAR) <= 0;
  }
}
