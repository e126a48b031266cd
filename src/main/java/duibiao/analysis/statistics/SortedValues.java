package duibiao.analysis.statistics;

import java.util.Arrays;
import java.util.OptionalDouble;

/// Values in order, the smallest first, and what can be counted of them.
public final class SortedValues {
  private final double[] values;

  private SortedValues(double[] values) {
    this.values = values;
  }

  public static SortedValues of(double[] values) {
    // minus nought would stand before nought
    double[] sorted = Arrays.stream(values).map(value -> value + 0.0).toArray();
    Arrays.sort(sorted);
    return new SortedValues(sorted);
  }

  int n() {
    return values.length;
  }

  /// The value at a position, counted from 0.
  double at(int position) {
    return values[position];
  }

  double[] toArray() {
    return values.clone();
  }

  /// Whether all values are equal.
  boolean isFlat() {
    return values.length == 0 || values[0] == values[values.length - 1];
  }

  /// How many are smaller than a value.
  int below(double value) {
    int from = 0;
    int to = values.length;
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (values[middle] < value) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    return from;
  }

  /// How many are not larger than a value.
  int upTo(double value) {
    return below(Math.nextUp(value));
  }

  /// Each value once.
  double[] distinct() {
    return Arrays.stream(values).distinct().toArray();
  }

  /// A quantile of type 7 (Hyndman and Fan 1996); absent of no values.
  public OptionalDouble quantile(double probability) {
    if (values.length == 0) {
      return OptionalDouble.empty();
    }
    double position = probability * (values.length - 1);
    int lower = (int) Math.floor(position);
    int upper = Math.min(lower + 1, values.length - 1);
    double share = position - lower;
    return OptionalDouble.of(values[lower] + share * (values[upper] - values[lower]));
  }

  public OptionalDouble median() {
    if (values.length == 0) {
      return OptionalDouble.empty();
    }
    int middle = values.length / 2;
    return OptionalDouble.of(
        values.length % 2 == 1
            ? values[middle]
            : Means.between(values[middle - 1], values[middle]));
  }
}
