package duibiao.analysis.statistics;

import java.util.function.DoubleToLongFunction;

/// The value of a rank among many, when it can be counted how many are not larger than a number:
/// halving over all doubles, so that the many need not be listed.
record OrderStatistic(double lowest, double highest, DoubleToLongFunction upTo) {

  /// @param rank 1 for the smallest
  double at(long rank) {
    long low = place(lowest);
    long high = place(highest);
    while (low < high) {
      long middle = (low & high) + ((low ^ high) >> 1);
      if (upTo.applyAsLong(number(middle)) >= rank) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return number(low);
  }

  /// @param n how many there are
  double median(long n) {
    double upper = at(n / 2 + 1);
    return n % 2 == 1 ? upper : Means.between(at(n / 2), upper);
  }

  /// The place of a number among all doubles; larger numbers have larger places.
  private static long place(double number) {
    long bits = Double.doubleToLongBits(number);
    return bits ^ (bits >> 63 & Long.MAX_VALUE);
  }

  private static double number(long place) {
    return Double.longBitsToDouble(place ^ (place >> 63 & Long.MAX_VALUE));
  }
}
