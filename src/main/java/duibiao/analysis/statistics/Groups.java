package duibiao.analysis.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// Several groups of values, and all of them together. Groups without a value stay in their place
/// and count for nothing.
record Groups(List<SortedValues> groups, SortedValues all) {

  static Groups of(List<double[]> values) {
    return new Groups(
        values.stream().map(SortedValues::of).toList(), SortedValues.of(together(values)));
  }

  static double[] together(List<double[]> values) {
    return values.stream().flatMapToDouble(Arrays::stream).toArray();
  }

  /// Values by the label of each.
  static List<double[]> split(double[] values, int[] labels) {
    int count = Arrays.stream(labels).max().orElse(-1) + 1;
    return IntStream.range(0, count)
        .mapToObj(label ->
            IntStream.range(0, values.length)
                .filter(i -> labels[i] == label)
                .mapToDouble(i -> values[i])
                .toArray())
        .toList();
  }

  /// The groups that hold a value.
  List<SortedValues> filled() {
    return groups.stream().filter(group -> group.n() > 0).toList();
  }

  int n() {
    return all.n();
  }
}
