package duibiao.warehouse;

import duibiao.document.Place;
import duibiao.evaluation.Amount;
import duibiao.finding.Finding;
import duibiao.finding.FindingCode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Printed figures into the decimals of the star, which hold whatever a spreadsheet can: 23 digits
/// before the point and 15 behind.
///
/// A figure with more digits behind the point is rounded, one that does not fit at all is absent;
/// neither without a finding that keeps its digits.
final class Decimals {
  private static final int DIGITS_BEFORE_POINT = 23;

  private final List<Finding> findings = new ArrayList<>();

  /// One finding per figure that lost a digit.
  List<Finding> findings() {
    return List.copyOf(findings);
  }

  Optional<BigDecimal> of(Optional<Amount> amount) {
    return amount.flatMap(printed -> of(printed.value(), List.of(printed.place())));
  }

  /// @param places where the figure stands, for the finding
  Optional<BigDecimal> of(BigDecimal value, List<Place> places) {
    if (value.signum() == 0) {
      return Optional.of(BigDecimal.ZERO);
    }
    BigDecimal plain = value.stripTrailingZeros();
    if (fits(plain)) {
      return Optional.of(plain);
    }
    findings.add(Finding.at(FindingCode.PRECISION, places, value.toString()));
    boolean isTooSmall = digitsBeforePoint(plain) <= -StarAppender.SCALE;
    boolean isTooLarge = digitsBeforePoint(plain) >= DIGITS_BEFORE_POINT;
    return isTooSmall || isTooLarge
        ? Optional.empty()
        : Optional.of(plain.setScale(StarAppender.SCALE, RoundingMode.HALF_UP));
  }

  /// A computed figure that keeps all its digits, or none.
  static Optional<BigDecimal> exact(BigDecimal value) {
    return Optional.of(value.stripTrailingZeros()).filter(Decimals::fits);
  }

  private static boolean fits(BigDecimal plain) {
    return plain.scale() <= StarAppender.SCALE && digitsBeforePoint(plain) <= DIGITS_BEFORE_POINT;
  }

  /// 2 for 12.5, 0 for 0.5, -1 for 0.05: tells the size without writing out the digits of
  /// 1E+999999999.
  private static long digitsBeforePoint(BigDecimal value) {
    return (long) value.precision() - value.scale();
  }
}
