package duibiao.analysis.statistics;

import java.util.Arrays;
import java.util.OptionalDouble;

/// How far a bin stands out from its two neighbours, in standard deviations (M05; Burgstahler and
/// Dichev 1997).
public final class StandardisedDifference {
  private StandardisedDifference() {}

  /// Absent at the ends, and when nothing is in the bin and its neighbours.
  public static OptionalDouble of(double[] counts, int bin) {
    if (bin < 1 || bin > counts.length - 2) {
      return OptionalDouble.empty();
    }
    double all = Arrays.stream(counts).sum();
    double own = counts[bin] / all;
    double beside = (counts[bin - 1] + counts[bin + 1]) / all;
    double variance = all * own * (1 - own) + all * beside * (1 - beside) / 4;
    return variance > 0
        ? OptionalDouble.of(
            (counts[bin] - (counts[bin - 1] + counts[bin + 1]) / 2) / Math.sqrt(variance))
        : OptionalDouble.empty();
  }
}
