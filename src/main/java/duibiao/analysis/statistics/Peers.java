package duibiao.analysis.statistics;

import duibiao.measure.Polarity;
import duibiao.measure.Reason;
import duibiao.measure.Tolerance;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;

/// A target among those of peers 「同类」 (M08). Everything but the counts is absent with fewer peers
/// than the ruleset asks for.
///
/// @param n how many peers have a target
/// @param actuals how many of them report an actual
/// @param percentile the share of peers with an easier target, equal ones half
/// @param easiness the share of peers whose actual lies beyond my target, equal ones half
/// @param passRate the share of peers who would reach my target
public record Peers(
    int n,
    int actuals,
    OptionalDouble percentile,
    OptionalDouble easiness,
    OptionalDouble passRate) {

  /// My own target.
  ///
  /// @param polarity the better direction; there is none in a figure to be hit
  public record Mine(double target, Polarity polarity) {

    /// -1 when a value is easier than my target, 0 when equal, 1 when it lies beyond.
    private int compared(double value) {
      if (Tolerance.same(value, target)) {
        return 0;
      }
      return value > target ? polarity.sign() : -polarity.sign();
    }

    private double share(double[] values, int side) {
      return shareOf(values, side) + shareOf(values, 0) / 2;
    }

    private double shareOf(double[] values, int side) {
      return (double) Arrays.stream(values).filter(value -> compared(value) == side).count()
          / values.length;
    }
  }

  /// Compares.
  ///
  /// @param least how many peers there must be
  public static Peers of(Mine mine, double[] targets, double[] actuals, int least) {
    OptionalDouble none = OptionalDouble.empty();
    if (targets.length < Math.max(1, least) || mine.polarity() == Polarity.EXACT) {
      return new Peers(targets.length, actuals.length, none, none, none);
    }
    boolean isReported = actuals.length > 0;
    return new Peers(
        targets.length,
        actuals.length,
        OptionalDouble.of(mine.share(targets, -1)),
        isReported ? OptionalDouble.of(mine.share(actuals, 1)) : none,
        isReported ? OptionalDouble.of(mine.shareOf(actuals, 1) + mine.shareOf(actuals, 0)) : none);
  }

  /// How much the target asks beside what peers reach 「横向看」 (A3), from 0 to 100.
  public OptionalDouble stretch() {
    return easiness.isPresent()
        ? OptionalDouble.of(100 * (1 - easiness.getAsDouble()))
        : OptionalDouble.empty();
  }

  public Optional<Reason> absence() {
    return easiness.isPresent() ? Optional.empty() : Optional.of(Reason.NO_PEERS);
  }
}
