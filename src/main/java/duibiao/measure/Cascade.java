package duibiao.measure;

import java.util.OptionalDouble;

/// An own target against that of the superior for the same indicator 「与上级目标」 (M17).
///
/// @param ratio own over superior's in the better direction; absent when what it is divided by is
///   not above 0
/// @param isBelow the own target is the easier one
public record Cascade(OptionalDouble ratio, boolean isBelow, boolean isEqual) {

  public static Cascade of(double superior, double own, Polarity polarity) {
    boolean isEqual = Tolerance.same(own, superior);
    return switch (polarity) {
      case HIGHER -> new Cascade(ratio(own, superior), !isEqual && own < superior, isEqual);
      case LOWER -> new Cascade(ratio(superior, own), !isEqual && own > superior, isEqual);
      case EXACT -> new Cascade(OptionalDouble.empty(), false, isEqual);
    };
  }

  private static OptionalDouble ratio(double part, double whole) {
    return whole > 0 ? OptionalDouble.of(part / whole) : OptionalDouble.empty();
  }
}
