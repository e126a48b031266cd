package duibiao.analysis.statistics;

import java.util.Optional;
import java.util.OptionalDouble;

/// So many of so many: 12 exact hits of 37 lines.
///
/// @param count how many have it
/// @param of how many could have it
public record Proportion(long count, long of) {
  /// The confidence of single figures.
  public static final double USUAL_CONFIDENCE = 0.95;

  public Proportion {
    if (count < 0 || count > of) {
      throw new IllegalArgumentException("proportion: " + count + " of " + of);
    }
  }

  /// A fraction; absent of nothing.
  public OptionalDouble share() {
    return of == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) count / of);
  }

  /// Wilson's interval (S1; Wilson 1927), clamped to 0 for none and 1 for all; absent of nothing.
  public Optional<Interval> interval(double confidence) {
    if (of == 0) {
      return Optional.empty();
    }
    double z = StandardNormal.limit(confidence);
    double share = (double) count / of;
    double scale = 1 + z * z / of;
    double centre = (share + z * z / (2.0 * of)) / scale;
    double half = z / scale * Math.sqrt(share * (1 - share) / of + z * z / (4.0 * of * of));
    return Optional.of(
        new Interval(count == 0 ? 0 : centre - half, count == of ? 1 : centre + half));
  }

  /// The exact interval (S1; Clopper and Pearson 1934), by quantiles of Beta; absent of nothing.
  public Optional<Interval> exactInterval(double confidence) {
    if (of == 0) {
      return Optional.empty();
    }
    double tail = (1 - confidence) / 2;
    return Optional.of(
        new Interval(
            count == 0 ? 0 : Chances.betaQuantile((double) count, of - count + 1.0, tail),
            count == of ? 1 : Chances.betaQuantile(count + 1.0, (double) of - count, 1 - tail)));
  }
}
