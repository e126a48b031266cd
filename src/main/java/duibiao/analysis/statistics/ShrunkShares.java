package duibiao.analysis.statistics;

import duibiao.measure.Reason;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// Shares of groups drawn towards the share of all, the more the smaller the group 「收缩估计」 (S2):
/// empirical Bayes with a Beta prior, its moments by Kleinman (1973).
///
/// @param mean the share of all
/// @param correlation within groups, from 0 to 0.999; absent when no group holds two
/// @param prior absent when groups do not differ more than chance makes them differ
/// @param units one per group, in their order
public record ShrunkShares(
    OptionalDouble mean,
    OptionalDouble correlation,
    Optional<Prior> prior,
    List<Unit> units,
    Optional<Reason> absence) {
  private static final double MOST = 0.999;
  private static final double TAIL = 0.025;

  public ShrunkShares {
    units = List.copyOf(units);
  }

  /// What is believed of a group before its lines are seen: Beta(alpha, beta).
  ///
  /// @param size how many lines it is worth
  public record Prior(double size, double alpha, double beta) {

    private Unit of(Proportion unit) {
      double hits = alpha + unit.count();
      double misses = beta + (unit.of() - unit.count());
      return new Unit(
          OptionalDouble.of(hits / (size + unit.of())),
          Optional.of(
              new Interval(
                  Chances.betaQuantile(hits, misses, TAIL),
                  Chances.betaQuantile(hits, misses, 1 - TAIL))));
    }
  }

  /// A group's share as it is to be believed, and where it lies with 95 %.
  public record Unit(OptionalDouble share, Optional<Interval> interval) {}

  public static ShrunkShares of(List<Proportion> units) {
    List<Proportion> filled = units.stream().filter(unit -> unit.of() > 0).toList();
    long all = filled.stream().mapToLong(Proportion::of).sum();
    if (all == 0) {
      return alike(units, OptionalDouble.empty(), OptionalDouble.empty());
    }
    double mean = filled.stream().mapToLong(Proportion::count).sum() / (double) all;
    if (filled.size() == 1) {
      return alike(units, OptionalDouble.of(mean), OptionalDouble.of(0));
    }
    if (all == filled.size()) {
      return undecided(units, mean);
    }
    double correlation = correlation(filled, mean, (double) all);
    if (correlation <= 0) {
      return alike(units, OptionalDouble.of(mean), OptionalDouble.of(0));
    }
    double size = (1 - correlation) / correlation;
    Prior prior = new Prior(size, mean * size, (1 - mean) * size);
    return new ShrunkShares(
        OptionalDouble.of(mean),
        OptionalDouble.of(correlation),
        Optional.of(prior),
        units.stream().map(prior::of).toList(),
        Optional.empty());
  }

  private static double correlation(List<Proportion> units, double mean, double all) {
    int k = units.size();
    double between =
        CompensatedSum.over(
                k,
                i -> {
                  double distance = units.get(i).share().orElseThrow() - mean;
                  return units.get(i).of() * distance * distance;
                })
            / (k - 1);
    double within =
        CompensatedSum.over(
                k,
                i -> {
                  double share = units.get(i).share().orElseThrow();
                  return units.get(i).of() * share * (1 - share);
                })
            / (all - k);
    double squares = CompensatedSum.over(k, i -> (double) units.get(i).of() * units.get(i).of());
    double usualSize = (all - squares / all) / (k - 1);
    double sum = between + (usualSize - 1) * within;
    return sum > 0 ? Math.min(MOST, (between - within) / sum) : 0;
  }

  /// Nothing but chance lets the groups differ: all have the share of all.
  private static ShrunkShares alike(
      List<Proportion> units, OptionalDouble mean, OptionalDouble correlation) {
    return new ShrunkShares(
        mean,
        correlation,
        Optional.empty(),
        units.stream().map(unit -> new Unit(mean, Optional.empty())).toList(),
        Optional.of(mean.isEmpty() ? Reason.N_TOO_SMALL : Reason.ZERO_VARIANCE));
  }

  /// Every group holds one line: nothing tells how much the groups differ.
  private static ShrunkShares undecided(List<Proportion> units, double mean) {
    Unit unknown = new Unit(OptionalDouble.empty(), Optional.empty());
    return new ShrunkShares(
        OptionalDouble.of(mean),
        OptionalDouble.empty(),
        Optional.empty(),
        units.stream().map(unit -> unknown).toList(),
        Optional.of(Reason.N_TOO_SMALL));
  }
}
