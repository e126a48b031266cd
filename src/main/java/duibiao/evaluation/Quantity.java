package duibiao.evaluation;

import java.math.BigDecimal;
import java.util.Optional;

/// A number with its printed unit: `2.00(次)` is 2.00 and `次`; `85%` is the fraction 0.85 and `%`.
///
/// @param value in the printed unit; a percentage as a fraction
/// @param unit as printed, brackets removed
public record Quantity(BigDecimal value, Optional<String> unit) {

  public static final String PERCENT = "%";

  public boolean isPercent() {
    return unit.filter(PERCENT::equals).isPresent();
  }
}
