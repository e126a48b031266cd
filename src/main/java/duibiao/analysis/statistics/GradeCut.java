package duibiao.analysis.statistics;

import duibiao.measure.Reason;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;

/// Scores that just reach a grade against scores that just miss it (D7).
///
/// @param p the chance of as many at or above if both sides were alike; absent when nothing is near
///   the cut
public record GradeCut(int atOrAbove, int below, OptionalDouble p) {
  /// How far from the cut a score is near it.
  public static final double USUAL_WIDTH = 2;

  public static GradeCut of(double[] scores, double cut, double width) {
    int above = within(scores, cut, cut + width);
    int below = within(scores, cut - width, cut);
    return new GradeCut(
        above,
        below,
        above + below == 0
            ? OptionalDouble.empty()
            : OptionalDouble.of(FairCoin.atLeast(above, above + below)));
  }

  private static int within(double[] scores, double from, double to) {
    return (int) Arrays.stream(scores).filter(score -> score >= from && score < to).count();
  }

  public Optional<Reason> absence() {
    return p.isPresent() ? Optional.empty() : Optional.of(Reason.N_TOO_SMALL);
  }
}
