package duibiao.interpret;

import java.math.BigDecimal;

/// What a number counts or measures: `万人次` is 10000 of `人次`.
///
/// @param name the canonical name; a ratio joins the names of its units (`元/人·月`)
/// @param base the unit it is a multiple of, itself when of none
/// @param measures what it measures (`money`, `area`); two units with one base convert exactly
/// @param factor how many of the base one of it is
public record Unit(String name, String base, String measures, BigDecimal factor) {
  private static final String SHARE = "share";

  public Unit {
    if (factor.signum() <= 0) {
      throw new IllegalArgumentException("factor: " + factor);
    }
  }

  /// A part of a whole, stored as a fraction: `%`, `‰`.
  public boolean isShare() {
    return measures.equals(SHARE);
  }

  /// The value of a printed number in this unit: shares become fractions, `0.9‰` is 0.0009.
  BigDecimal valueOf(BigDecimal printed) {
    return isShare() ? printed.multiply(factor) : printed;
  }
}
