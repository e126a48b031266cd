package duibiao.analysis.statistics;

import duibiao.measure.Reason;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/// Whether an indicator tells good forms from poor ones 「区分度」 (M11). All is absent of no forms.
///
/// @param itemTotal Pearson's correlation of the item with the rest of its form; absent when a side
///   is constant
/// @param tail how many forms are the best, and the poorest
/// @param difference the mean rate of the best less that of the poorest (D)
/// @param full the share of forms that have the item in full
/// @param sd of the rates; absent of one form
public record Discrimination(
    int n,
    OptionalDouble itemTotal,
    OptionalInt tail,
    OptionalDouble difference,
    OptionalDouble full,
    OptionalDouble sd) {
  private static final double TAIL = 0.27;
  private static final double ROUNDING = 1e-9;

  /// Of one item.
  ///
  /// @param rates score over weight of the item, one a form
  /// @param rests the total of the same form without the item
  public static Discrimination of(double[] rates, double[] rests) {
    int n = rates.length;
    OptionalDouble none = OptionalDouble.empty();
    if (n == 0) {
      return new Discrimination(0, none, OptionalInt.empty(), none, none, none);
    }
    int tail = (int) Math.max(1, Math.floor(TAIL * n + 0.5));
    // sorting is stable: forms with equal rests stay in their order
    List<Double> ordered =
        IntStream.range(0, n)
            .boxed()
            .sorted(Comparator.comparingDouble((Integer i) -> rests[i]).reversed())
            .map(i -> rates[i])
            .toList();
    double full = IntStream.range(0, n).filter(i -> Math.abs(rates[i] - 1) <= ROUNDING).count();
    return new Discrimination(
        n,
        Correlation.pearson(rates, rests),
        OptionalInt.of(tail),
        OptionalDouble.of(mean(ordered.subList(0, tail)) - mean(ordered.subList(n - tail, n))),
        OptionalDouble.of(full / n),
        Moments.of(rates).sd());
  }

  private static double mean(List<Double> rates) {
    return CompensatedSum.over(rates.size(), rates::get) / rates.size();
  }

  public Optional<Reason> absence() {
    if (n < 2) {
      return Optional.of(Reason.N_TOO_SMALL);
    }
    return itemTotal.isPresent() ? Optional.empty() : Optional.of(Reason.ZERO_VARIANCE);
  }
}
