package duibiao.analysis;

import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.commons.math3.distribution.NormalDistribution;

/// So many of so many: 12 exact hits of 37 lines.
///
/// @param count how many have it
/// @param of how many could have it
public record Proportion(long count, long of) {
  private static final NormalDistribution STANDARD_NORMAL = new NormalDistribution();

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

  /// Wilson's interval (S1), clamped to 0 for none and 1 for all; absent of nothing.
  public Optional<Interval> interval(double confidence) {
    if (of == 0) {
      return Optional.empty();
    }
    double z = STANDARD_NORMAL.inverseCumulativeProbability((1 + confidence) / 2);
    double share = (double) count / of;
    double scale = 1 + z * z / of;
    double centre = (share + z * z / (2 * of)) / scale;
    double half = z / scale * Math.sqrt(share * (1 - share) / of + z * z / (4.0 * of * of));
    return Optional.of(
        new Interval(count == 0 ? 0 : centre - half, count == of ? 1 : centre + half));
  }
}
