package duibiao.reading;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/// The number a person typed, out of the number a spreadsheet stored: `98.960000000000008` was
/// `98.96`.
///
/// A spreadsheet keeps 15 significant digits and stores binary fractions; what stands beyond the
/// 15th digit of a fraction is noise of the conversion.
final class StoredNumber {
  private static final int KEPT_DIGITS = 15;
  private static final int LONGEST = 40;
  private static final int SHORT = 10;

  private StoredNumber() {}

  /// The number in a cell's stored text, or nothing when it is no finite number.
  static Optional<BigDecimal> parse(String stored) {
    return isShortInteger(stored)
        ? Optional.of(BigDecimal.valueOf(Integer.parseInt(stored)))
        : parseAny(stored);
  }

  /// Whether a number is one as most cells hold it: `5`, `100`.
  private static boolean isShortInteger(String stored) {
    for (int at = 0; at < stored.length(); at++) {
      if (stored.charAt(at) < '0' || stored.charAt(at) > '9') {
        return false;
      }
    }
    return !stored.isEmpty() && stored.length() < SHORT;
  }

  private static Optional<BigDecimal> parseAny(String stored) {
    try {
      double value = Double.parseDouble(stored);
      if (!Double.isFinite(value)) {
        return Optional.empty();
      }
      boolean exact = value != 0 && stored.length() <= LONGEST;
      return Optional.of(typed(exact ? new BigDecimal(stored.strip()) : BigDecimal.valueOf(value)));
    } catch (NumberFormatException noNumber) {
      return Optional.empty();
    }
  }

  /// The number in a binary cell, or nothing for an infinity.
  static Optional<BigDecimal> of(double stored) {
    return Double.isFinite(stored)
        ? Optional.of(typed(BigDecimal.valueOf(stored)))
        : Optional.empty();
  }

  private static BigDecimal typed(BigDecimal stored) {
    boolean noise = stored.precision() > KEPT_DIGITS && integerDigits(stored) <= KEPT_DIGITS;
    return plain(noise ? stored.round(new MathContext(KEPT_DIGITS)) : stored);
  }

  /// The same number without an exponent and without zeros behind the point.
  static BigDecimal plain(BigDecimal number) {
    if (number.signum() == 0) {
      return BigDecimal.ZERO;
    }
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  /// Whether a spreadsheet cannot have kept all digits, as of a bank account typed as a number.
  static boolean hasLostDigits(BigDecimal number) {
    return integerDigits(number) > KEPT_DIGITS;
  }

  private static int integerDigits(BigDecimal number) {
    return number.precision() - number.scale();
  }
}
