package duibiao.analysis.statistics;

import java.util.Arrays;

/// Ranks of values, 1 for the smallest; equal values share the mean of their ranks.
final class Ranks {
  private final double[] ranks;
  private final double ties;

  private Ranks(double[] ranks, double ties) {
    this.ranks = ranks;
    this.ties = ties;
  }

  static Ranks of(double[] values) {
    SortedValues sorted = SortedValues.of(values);
    double[] ranks =
        Arrays.stream(values)
            .map(value -> (sorted.below(value) + sorted.upTo(value) + 1) / 2.0)
            .toArray();
    double ties =
        Arrays.stream(sorted.distinct())
            .map(value -> sorted.upTo(value) - sorted.below(value))
            .map(equal -> equal * equal * equal - equal)
            .sum();
    return new Ranks(ranks, ties);
  }

  double[] toArray() {
    return ranks.clone();
  }

  double at(int position) {
    return ranks[position];
  }

  /// The sum of the ranks of the values from one position up to another, that excluded.
  double sum(int from, int to) {
    return CompensatedSum.over(to - from, i -> ranks[from + i]);
  }

  /// The sum of t^3 - t over all runs of t equal values.
  double ties() {
    return ties;
  }
}
