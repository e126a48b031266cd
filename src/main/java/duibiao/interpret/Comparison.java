package duibiao.interpret;

import duibiao.evaluation.Operator;
import duibiao.evaluation.Quantity;

/// A number with what it is compared by and counted in: `≥2.00(次)`, `98%以上`, `200余人`.
public record Comparison(Operator operator, Quantity quantity) {
  private static final String PER_MILLE = "‰";

  /// A part of a whole, whose value is a fraction: `98%`, `0.9‰`.
  boolean isShare() {
    return quantity.isPercent() || quantity.unit().filter(PER_MILLE::equals).isPresent();
  }
}
