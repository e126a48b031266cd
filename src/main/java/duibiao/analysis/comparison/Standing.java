package duibiao.analysis.comparison;

import duibiao.analysis.statistics.Interval;

/// Where a group stands in its family 「名次区间」 (S6), the largest figure first.
///
/// @param shrunk its figure drawn towards the mean of all (S2)
/// @param error of that
/// @param median its rank in the middle draw
/// @param interval its ranks in 90 % of the draws
/// @param first share of the draws in which it came first
/// @param tier the groups that it cannot be told apart from, itself among them
/// @param of how many groups are ranked
public record Standing(
    double shrunk,
    double error,
    double median,
    Interval interval,
    double first,
    Tier tier,
    int of) {

  /// Neighbouring groups whose intervals overlap.
  ///
  /// @param highest the best place that any of them may have
  /// @param lowest the worst
  public record Tier(int highest, int lowest) {}

  /// Whether it can be told apart from every other group.
  public boolean isDistinguishable() {
    return tier.highest() == tier.lowest();
  }
}
