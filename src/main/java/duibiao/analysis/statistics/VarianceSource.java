package duibiao.analysis.statistics;

import duibiao.measure.Reason;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/// Where the differences between total scores come from 「差异来源」 (D9): how much from the budget
/// execution block, how much from the indicators.
///
/// @param variance of the totals, with n - 1; absent of one form
/// @param budget the share of the block, which may be below 0 or above 1; absent when all totals
///   are equal
/// @param indicators the rest
public record VarianceSource(
    int n, OptionalDouble variance, OptionalDouble budget, OptionalDouble indicators) {
  /// Equal totals are sums that may differ in their last digits.
  private static final int ROUNDING = 4;

  /// Divides.
  ///
  /// @param budget points of the execution block, one a form
  /// @param indicators points of the indicators of the same form
  public static VarianceSource of(double[] budget, double[] indicators) {
    int n = budget.length;
    OptionalDouble none = OptionalDouble.empty();
    if (n < 2) {
      return new VarianceSource(n, none, none, none);
    }
    double[] totals = IntStream.range(0, n).mapToDouble(i -> budget[i] + indicators[i]).toArray();
    SortedValues sorted = SortedValues.of(totals);
    double largest = Arrays.stream(totals).map(Math::abs).max().orElse(0);
    if (sorted.at(n - 1) - sorted.at(0) <= ROUNDING * Math.ulp(largest)) {
      return new VarianceSource(n, OptionalDouble.of(0), none, none);
    }
    double squares = Moments.product(totals, totals);
    return new VarianceSource(
        n,
        OptionalDouble.of(squares / (n - 1)),
        OptionalDouble.of(Moments.product(budget, totals) / squares),
        OptionalDouble.of(Moments.product(indicators, totals) / squares));
  }

  public Optional<Reason> absence() {
    if (variance.isEmpty()) {
      return Optional.of(Reason.N_TOO_SMALL);
    }
    return budget.isPresent() ? Optional.empty() : Optional.of(Reason.ZERO_VARIANCE);
  }
}
