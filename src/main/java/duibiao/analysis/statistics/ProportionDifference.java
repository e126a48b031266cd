package duibiao.analysis.statistics;

import java.util.Optional;

/// How much larger one share is than another, with its interval (S1; Newcombe 1998, method 10): the
/// two Wilson intervals put together.
///
/// @param value the first share less the second
public record ProportionDifference(double value, Interval interval) {

  /// Absent when either is of nothing.
  public static Optional<ProportionDifference> of(
      Proportion one, Proportion other, double confidence) {
    return one.interval(confidence)
        .flatMap(first ->
            other
                .interval(confidence)
                .map(second ->
                    between(
                        one.share().orElseThrow(), first, other.share().orElseThrow(), second)));
  }

  private static ProportionDifference between(
      double one, Interval first, double other, Interval second) {
    double difference = one - other;
    return new ProportionDifference(
        difference,
        new Interval(
            difference - Math.hypot(one - first.low(), second.high() - other),
            difference + Math.hypot(first.high() - one, other - second.low())));
  }
}
