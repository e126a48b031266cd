package duibiao.analysis.statistics;

import duibiao.measure.Reason;
import java.util.Optional;
import java.util.OptionalDouble;

/// The smoothed density of scores (D2): Gaussian, with Silverman's bandwidth, and reflected at the
/// upper end, so that no score beyond it seems possible.
///
/// @param bandwidth absent of fewer than two scores
public record Density(SortedValues scores, double upper, OptionalDouble bandwidth) {
  private static final double LEAST = 0.5;

  public static Density of(double[] scores, double upper) {
    SortedValues sorted = SortedValues.of(scores);
    return new Density(sorted, upper, bandwidth(sorted));
  }

  private static OptionalDouble bandwidth(SortedValues sorted) {
    int n = sorted.n();
    if (n < 2) {
      return OptionalDouble.empty();
    }
    double sd = Moments.of(sorted.toArray()).sd().orElseThrow();
    if (sd == 0) {
      return OptionalDouble.of(LEAST);
    }
    double quartiles = sorted.quantile(0.75).orElseThrow() - sorted.quantile(0.25).orElseThrow();
    double spread = quartiles > 0 ? Math.min(sd, quartiles / 1.34) : sd;
    return OptionalDouble.of(0.9 * spread * Math.pow(n, -0.2));
  }

  /// Absent where there is no bandwidth.
  public OptionalDouble at(double x) {
    if (bandwidth.isEmpty()) {
      return OptionalDouble.empty();
    }
    double h = bandwidth.getAsDouble();
    double sum =
        CompensatedSum.over(
            scores.n(),
            i ->
                StandardNormal.density((x - scores.at(i)) / h)
                    + StandardNormal.density((x - (2 * upper - scores.at(i))) / h));
    return OptionalDouble.of(sum / (scores.n() * h));
  }

  public Optional<Reason> absence() {
    return bandwidth.isPresent() ? Optional.empty() : Optional.of(Reason.N_TOO_SMALL);
  }
}
