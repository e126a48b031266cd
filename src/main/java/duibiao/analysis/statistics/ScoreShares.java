package duibiao.analysis.statistics;

import java.util.Arrays;
import java.util.OptionalDouble;

/// What scores of 0 to 100 say besides their distribution (D1).
///
/// @param full scores of 100 and more
/// @param near scores of 99 and more
/// @param lostPoints how many points are missing to 100, on average; absent of no scores
public record ScoreShares(
    Proportion full, Proportion near, OptionalDouble lostPoints, GradeCounts grades) {
  private static final double FULL = 100;
  private static final double NEAR = 99;

  public static ScoreShares of(double[] scores) {
    return new ScoreShares(
        atLeast(scores, FULL),
        atLeast(scores, NEAR),
        Means.of(Arrays.stream(scores).map(score -> FULL - score).toArray()),
        GradeCounts.of(scores));
  }

  private static Proportion atLeast(double[] scores, double cut) {
    return new Proportion(
        Arrays.stream(scores).filter(score -> score >= cut).count(), scores.length);
  }
}
