package duibiao.analysis.statistics;

import java.util.OptionalDouble;

/// The budget execution block of a form (M12): `1231.96 | 1230.37 | 10 | 9.98`.
///
/// @param budget of the full year
/// @param executed of it
public record BudgetBlock(
    OptionalDouble budget, OptionalDouble executed, OptionalDouble weight, OptionalDouble score) {

  /// The execution rate; absent without a budget above 0.
  public OptionalDouble rate() {
    return budget.isPresent() && executed.isPresent()
        ? Means.share(executed.getAsDouble(), budget.getAsDouble())
        : OptionalDouble.empty();
  }

  /// The points that the rate implies, the weight at most.
  public OptionalDouble expected() {
    return rate().isPresent() && weight.isPresent()
        ? OptionalDouble.of(weight.getAsDouble() * Math.min(1, rate().getAsDouble()))
        : OptionalDouble.empty();
  }
}
