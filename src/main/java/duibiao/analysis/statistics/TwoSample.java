package duibiao.analysis.statistics;

import duibiao.measure.Reason;
import java.util.Optional;
import java.util.OptionalDouble;

/// One group against another (D3): rank test, effect size, shift with its interval, and distance of
/// the distributions. All but the counts is absent when a side is empty.
///
/// @param u in how many pairs the value of the first group is the larger one, ties half
/// @param z absent when all values are equal
/// @param p of the rank test, by z
/// @param exactP absent with ties or more than 400 pairs
/// @param delta Cliff's delta, from -1 to 1
/// @param shift Hodges and Lehmann's: the median of the differences of all pairs
/// @param shiftInterval its 95 % interval
/// @param distance Kolmogorov's and Smirnov's D
/// @param distanceP the chance of a distance as large
public record TwoSample(
    int n1,
    int n2,
    OptionalDouble u,
    OptionalDouble z,
    OptionalDouble p,
    OptionalDouble exactP,
    OptionalDouble delta,
    OptionalDouble shift,
    Optional<Interval> shiftInterval,
    OptionalDouble distance,
    OptionalDouble distanceP,
    Optional<Reason> absence) {

  public static TwoSample of(double[] x, double[] y) {
    if (x.length == 0 || y.length == 0) {
      OptionalDouble none = OptionalDouble.empty();
      return new TwoSample(
          x.length,
          y.length,
          none,
          none,
          none,
          none,
          none,
          none,
          Optional.empty(),
          none,
          none,
          Optional.of(Reason.N_TOO_SMALL));
    }
    MannWhitney ranks = MannWhitney.of(x, y);
    PairDifferences differences = new PairDifferences(SortedValues.of(x), SortedValues.of(y));
    KolmogorovSmirnov distance = KolmogorovSmirnov.of(differences.x(), differences.y());
    return new TwoSample(
        x.length,
        y.length,
        OptionalDouble.of(ranks.u()),
        ranks.z(),
        OptionalDouble.of(ranks.p()),
        ranks.exactP(),
        OptionalDouble.of(2 * ranks.u() / differences.n() - 1),
        OptionalDouble.of(differences.median()),
        Optional.of(interval(differences)),
        OptionalDouble.of(distance.distance()),
        OptionalDouble.of(distance.p()),
        ranks.z().isPresent() ? Optional.empty() : Optional.of(Reason.ZERO_VARIANCE));
  }

  /// By order statistics of the differences.
  private static Interval interval(PairDifferences differences) {
    double pairs = differences.n();
    double all = (double) differences.x().n() + differences.y().n();
    double half =
        StandardNormal.limit(Proportion.USUAL_CONFIDENCE) * Math.sqrt(pairs * (all + 1) / 12);
    long rank = Math.max(1, (long) Math.floor(pairs / 2 - half));
    return new Interval(differences.at(rank), differences.at(differences.n() + 1 - rank));
  }

  /// The chance that a value of the first group is the larger one, ties half.
  public OptionalDouble superiority() {
    return delta.isPresent()
        ? OptionalDouble.of((delta.getAsDouble() + 1) / 2)
        : OptionalDouble.empty();
  }

  public Optional<Effect> effect() {
    return delta.isPresent() ? Optional.of(Effect.of(delta.getAsDouble())) : Optional.empty();
  }
}
