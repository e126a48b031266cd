package duibiao.measure;

import java.util.OptionalDouble;

/// How far a number can go: whether it has a natural upper end, and where that lies.
public enum Scale {
  /// A count, money, a growth rate: no upper end.
  OPEN(OptionalDouble.empty()),
  /// A share as a fraction, as [duibiao.evaluation.Quantity] holds it: 0.85.
  FRACTION(OptionalDouble.of(1)),
  /// A share as it is printed: 85.
  PERCENT(OptionalDouble.of(100));

  private final OptionalDouble end;

  Scale(OptionalDouble end) {
    this.end = end;
  }

  OptionalDouble end() {
    return end;
  }
}
