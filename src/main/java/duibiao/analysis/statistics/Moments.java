package duibiao.analysis.statistics;

import java.util.Arrays;
import java.util.OptionalDouble;

/// Mean and central sums of powers, taken around the first value so that a large common part of all
/// values costs no digits, and equal values have no variance at all.
///
/// @param second the sum of the squared distances from the mean
/// @param third the sum of their third powers
/// @param fourth the sum of their fourth powers
record Moments(int n, double mean, double second, double third, double fourth) {

  /// Of at least one value.
  static Moments of(double[] values) {
    double[] distances = distances(values);
    return new Moments(
        values.length, mean(values), power(distances, 2), power(distances, 3), power(distances, 4));
  }

  static double mean(double[] values) {
    return values[0] + shift(values);
  }

  private static double shift(double[] values) {
    return CompensatedSum.over(values.length, i -> values[i] - values[0]) / values.length;
  }

  /// How far each value lies from the mean.
  private static double[] distances(double[] values) {
    double shift = shift(values);
    return Arrays.stream(values).map(value -> value - values[0] - shift).toArray();
  }

  private static double power(double[] distances, int exponent) {
    return CompensatedSum.over(distances.length, i -> Math.pow(distances[i], exponent));
  }

  /// The sum of the products of the distances of two samples from their means.
  static double product(double[] x, double[] y) {
    double[] distancesX = distances(x);
    double[] distancesY = distances(y);
    return CompensatedSum.over(x.length, i -> distancesX[i] * distancesY[i]);
  }

  double populationVariance() {
    return second / n;
  }

  /// With n - 1; absent of one value.
  OptionalDouble variance() {
    return n < 2 ? OptionalDouble.empty() : OptionalDouble.of(second / (n - 1));
  }

  /// With n - 1; absent of one value.
  OptionalDouble sd() {
    return n < 2 ? OptionalDouble.empty() : OptionalDouble.of(Math.sqrt(second / (n - 1)));
  }
}
