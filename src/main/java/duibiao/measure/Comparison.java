package duibiao.measure;

import duibiao.evaluation.Operator;
import duibiao.measure.Line.Promise;
import java.util.Optional;
import java.util.OptionalDouble;

/// A number held against a number: `≥60% | 81%` with its direction and its natural end.
///
/// @param end the natural upper end, absent when there is none or the actual lies beyond it
record Comparison(
    Operator operator,
    double target,
    double actual,
    Polarity polarity,
    boolean isPolarityAssumed,
    OptionalDouble end,
    boolean isBoundViolated) {

  static Optional<Comparison> of(Promise.Figure figure) {
    if (figure.target().isEmpty() || figure.actual().isEmpty()) {
      return Optional.empty();
    }
    double target = figure.target().getAsDouble();
    double actual = figure.actual().getAsDouble();
    OptionalDouble end = end(figure, target);
    boolean isViolated = end.isPresent() && isBeyond(actual, end.getAsDouble());
    OptionalDouble known = isViolated ? OptionalDouble.empty() : end;
    return Optional.of(
        new Comparison(
            figure.operator(),
            target,
            actual,
            polarity(figure, target, known),
            figure.operator() == Operator.NONE && figure.ruled().isEmpty(),
            known,
            isViolated));
  }

  private static OptionalDouble end(Promise.Figure figure, double target) {
    OptionalDouble end = figure.scale().end();
    boolean applies =
        switch (figure.operator()) {
          case AT_LEAST, ABOVE, EQUAL, NONE -> true;
          case AT_MOST, BELOW -> false;
        };
    boolean isWithin =
        applies
            && end.isPresent()
            && Tolerance.atLeast(target, 0)
            && Tolerance.atLeast(end.getAsDouble(), target);
    return isWithin ? end : OptionalDouble.empty();
  }

  /// A billionth of a printed point, in either scale.
  private static boolean isBeyond(double actual, double end) {
    return actual > end + Tolerance.EPSILON * end / 100;
  }

  private static Polarity polarity(Promise.Figure figure, double target, OptionalDouble end) {
    return switch (figure.operator()) {
      case AT_LEAST, ABOVE -> Polarity.HIGHER;
      case AT_MOST, BELOW -> Polarity.LOWER;
      case NONE -> figure.ruled().orElse(Polarity.HIGHER);
      case EQUAL -> {
        if (Tolerance.same(target, 0)) {
          yield Polarity.LOWER;
        }
        boolean isWhole = end.isPresent() && Tolerance.same(target, end.getAsDouble());
        yield isWhole ? Polarity.HIGHER : Polarity.EXACT;
      }
    };
  }

  /// M01.
  OptionalDouble ratio() {
    return switch (polarity) {
      case HIGHER ->
          Tolerance.above(target, 0) ? OptionalDouble.of(actual / target) : OptionalDouble.empty();
      case LOWER -> ratioOfLower();
      case EXACT ->
          OptionalDouble.of(
              Tolerance.same(target, 0)
                  ? ratioOfNone()
                  : Math.max(0, 1 - Math.abs(actual - target) / Math.abs(target)));
    };
  }

  private OptionalDouble ratioOfLower() {
    if (Tolerance.same(target, 0)) {
      return OptionalDouble.of(ratioOfNone());
    }
    return target > 0 && Tolerance.above(actual, 0)
        ? OptionalDouble.of(target / actual)
        : OptionalDouble.empty();
  }

  private double ratioOfNone() {
    return Tolerance.same(actual, 0) ? 1 : 0;
  }

  boolean isUnbounded() {
    return polarity == Polarity.LOWER && Tolerance.above(target, 0) && Tolerance.same(actual, 0);
  }

  /// M02.
  boolean isMet() {
    return switch (polarity) {
      case HIGHER ->
          operator == Operator.ABOVE
              ? Tolerance.above(actual, target)
              : Tolerance.atLeast(actual, target);
      case LOWER ->
          operator == Operator.BELOW
              ? Tolerance.above(target, actual)
              : Tolerance.atLeast(target, actual);
      case EXACT -> isExact();
    };
  }

  boolean isExact() {
    return Tolerance.same(actual, target);
  }

  boolean isAtBound() {
    return switch (polarity) {
      case HIGHER -> end.isPresent() && Tolerance.atLeast(target, end.getAsDouble());
      case LOWER -> Tolerance.same(target, 0);
      case EXACT -> false;
    };
  }

  /// Whether the target has a direction and leaves room: only such a line can stretch or be lax.
  boolean isStretchable() {
    return polarity != Polarity.EXACT && !isAtBound();
  }

  /// M03: present only with a known end and room below it.
  OptionalDouble headroom() {
    boolean hasRoom = polarity == Polarity.HIGHER && end.isPresent() && !isAtBound();
    return hasRoom
        ? OptionalDouble.of((actual - target) / (end.getAsDouble() - target))
        : OptionalDouble.empty();
  }

  /// The room above the target in printed points: 8 for `≥92%`.
  double room() {
    double whole = end.orElseThrow();
    return (whole - target) / whole * 100;
  }

  /// The target as a share of its natural end.
  double height() {
    return target / end.orElseThrow();
  }
}
