package duibiao.analysis.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The variation of all values, divided into that between groups and that within them.
///
/// @param n how many values
/// @param groups how many groups hold one
/// @param between the sum of squares between the means of groups
/// @param within the sum of squares around the means of groups
/// @param squares the sum of the squared sizes of the groups
record SquareSums(int n, int groups, double between, double within, double squares) {

  /// Absent of fewer than two groups, or unless a group holds two values.
  static Optional<SquareSums> of(List<double[]> values) {
    List<double[]> filled = near(values.stream().filter(group -> group.length > 0).toList());
    double[] all = Groups.together(filled);
    if (filled.size() < 2 || all.length <= filled.size()) {
      return Optional.empty();
    }
    double mean = Moments.mean(all);
    CompensatedSum between = new CompensatedSum();
    CompensatedSum within = new CompensatedSum();
    CompensatedSum squares = new CompensatedSum();
    for (double[] group : filled) {
      Moments moments = Moments.of(group);
      between.add(group.length * (moments.mean() - mean) * (moments.mean() - mean));
      within.add(moments.second());
      squares.add((double) group.length * group.length);
    }
    return Optional.of(
        new SquareSums(
            all.length, filled.size(), between.value(), within.value(), squares.value()));
  }

  /// Values less the first of all: a large common part would cost the digits of the means.
  private static List<double[]> near(List<double[]> filled) {
    return filled.stream()
        .map(group -> Arrays.stream(group).map(value -> value - filled.getFirst()[0]).toArray())
        .toList();
  }

  double meanBetween() {
    return between / (groups - 1);
  }

  double meanWithin() {
    return within / (n - groups);
  }

  /// The size of a group, for groups of unequal size (n0 of S2).
  double usualSize() {
    return (n - squares / n) / (groups - 1);
  }
}
