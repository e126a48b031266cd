package duibiao.measure;

import duibiao.measure.LineMetrics.Laxity;
import java.util.Optional;
import java.util.OptionalDouble;

/// The signs of a lax target, by one ruleset (M03, M04).
record LaxityMeasure(Ruleset ruleset) {

  Laxity of(Comparison comparison) {
    OptionalDouble headroom = comparison.headroom();
    return new Laxity(
        comparison.isAtBound(),
        comparison.isBoundViolated(),
        headroom,
        absence(comparison),
        isOver130(comparison),
        headroom.isPresent() && isBlind130(comparison),
        headroom.isPresent() && isLaxBounded(comparison, headroom.getAsDouble()),
        new Stretch(ruleset.overRatio()).of(comparison));
  }

  private static Optional<Reason> absence(Comparison comparison) {
    if (comparison.headroom().isPresent()) {
      return Optional.empty();
    }
    return Optional.of(comparison.isAtBound() ? Reason.AT_BOUND : Reason.NO_BOUND);
  }

  private boolean isOver130(Comparison comparison) {
    OptionalDouble ratio = comparison.ratio();
    boolean isOver =
        ratio.isPresent() && ratio.getAsDouble() > ruleset.overRatio() + Tolerance.EPSILON;
    return comparison.isStretchable() && (isOver || comparison.isUnbounded());
  }

  private boolean isBlind130(Comparison comparison) {
    return comparison.height() >= 1 / ruleset.overRatio() - Tolerance.FINE;
  }

  private boolean isLaxBounded(Comparison comparison, double headroom) {
    return Tolerance.atLeast(comparison.room(), ruleset.headroomMinPoints())
        && headroom >= ruleset.headroomLax() - Tolerance.FINE;
  }
}
