package duibiao.analysis.statistics;

import duibiao.measure.Reason;
import java.util.Optional;
import java.util.OptionalDouble;

/// A region against the whole, as if its lines were of the usual kinds 「结构可比」 (S8): observed over
/// expected, with exact limits by Poisson. Never region against region.
///
/// @param ratio absent when nothing is expected
/// @param limits of the ratio with 95 %
/// @param z absent when chance leaves no room
public record IndirectRate(
    long observed,
    double expected,
    long n,
    OptionalDouble ratio,
    Optional<Interval> limits,
    OptionalDouble z) {
  private static final double TAIL = 0.025;

  public static IndirectRate of(Strata strata, String region) {
    long observed = 0;
    long n = 0;
    CompensatedSum expected = new CompensatedSum();
    CompensatedSum variance = new CompensatedSum();
    for (String stratum : strata.filled()) {
      double rate = strata.rate(stratum).orElseThrow();
      Proportion lines = strata.lines(stratum, region).orElse(new Proportion(0, 0));
      observed += lines.count();
      n += lines.of();
      expected.add(lines.of() * rate);
      variance.add(lines.of() * rate * (1 - rate));
    }
    double most = expected.value();
    return new IndirectRate(
        observed,
        most,
        n,
        Means.share((double) observed, most),
        most > 0 ? Optional.of(limits(observed, most)) : Optional.empty(),
        variance.value() > 0
            ? OptionalDouble.of(((double) observed - most) / Math.sqrt(variance.value()))
            : OptionalDouble.empty());
  }

  private static Interval limits(long observed, double expected) {
    return new Interval(
        observed == 0 ? 0 : Chances.chiSquaredQuantile(2.0 * observed, TAIL) / (2 * expected),
        Chances.chiSquaredQuantile(2.0 * observed + 2, 1 - TAIL) / (2 * expected));
  }

  public Optional<Reason> absence() {
    return ratio.isPresent() ? Optional.empty() : Optional.of(Reason.N_TOO_SMALL);
  }
}
