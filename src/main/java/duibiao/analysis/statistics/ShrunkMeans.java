package duibiao.analysis.statistics;

import duibiao.measure.Reason;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// Figures of groups drawn towards their common mean, the more the less certain they are 「收缩估计」
/// (S2): the normal model with the variance between groups by DerSimonian and Laird (1986).
///
/// @param q Cochran's, of the differences between groups
/// @param variance between groups (tau squared)
/// @param mean of all, by certainty
/// @param heterogeneity the share of the differences that is not chance (I squared)
/// @param units one per group, in their order
public record ShrunkMeans(
    OptionalDouble q,
    OptionalDouble variance,
    OptionalDouble mean,
    OptionalDouble heterogeneity,
    List<Unit> units,
    Optional<Reason> absence) {

  public ShrunkMeans {
    units = List.copyOf(units);
  }

  /// A group.
  ///
  /// @param pull how far it was drawn to the mean, from 0 to 1 (B)
  /// @param value as it is to be believed
  /// @param error of that
  public record Unit(double pull, double value, double error) {}

  public static ShrunkMeans of(List<Estimate> units) {
    if (units.isEmpty()) {
      OptionalDouble none = OptionalDouble.empty();
      return new ShrunkMeans(none, none, none, none, List.of(), Optional.of(Reason.N_TOO_SMALL));
    }
    double fixed = mean(units, 0);
    double freedom = units.size() - 1.0;
    double q =
        CompensatedSum.over(
            units.size(),
            i -> {
              double distance = units.get(i).value() - fixed;
              return units.get(i).precision() * distance * distance;
            });
    double weights = weights(units, 0);
    double squares =
        CompensatedSum.over(units.size(), i -> units.get(i).precision() * units.get(i).precision());
    double scale = weights - squares / weights;
    double variance = units.size() > 1 ? Math.max(0, (q - freedom) / scale) : 0;
    return new ShrunkMeans(
        OptionalDouble.of(q),
        OptionalDouble.of(variance),
        OptionalDouble.of(mean(units, variance)),
        OptionalDouble.of(q > 0 ? Math.max(0, (q - freedom) / q) : 0),
        shrunk(units, variance),
        Optional.empty());
  }

  private static List<Unit> shrunk(List<Estimate> units, double variance) {
    double mean = mean(units, variance);
    double all = weights(units, variance);
    return units.stream()
        .map(unit -> {
          double own = unit.error() * unit.error();
          double pull = own / (own + variance);
          return new Unit(
              pull,
              pull * mean + (1 - pull) * unit.value(),
              Math.sqrt((1 - pull) * own + pull * pull / all));
        })
        .toList();
  }

  private static double weight(Estimate unit, double variance) {
    return 1 / (unit.error() * unit.error() + variance);
  }

  private static double weights(List<Estimate> units, double variance) {
    return CompensatedSum.over(units.size(), i -> weight(units.get(i), variance));
  }

  /// Around the first value, so that a large common part costs no digits.
  private static double mean(List<Estimate> units, double variance) {
    double origin = units.getFirst().value();
    double sum =
        CompensatedSum.over(
            units.size(), i -> weight(units.get(i), variance) * (units.get(i).value() - origin));
    return origin + sum / weights(units, variance);
  }
}
