package duibiao.analysis.statistics;

import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.stream.LongStream;

/// How many scores of 0 to 100 lie in each grade 「优 良 中 差」, by the usual cuts 90, 80, 60
/// (财预〔2020〕10号).
public record GradeCounts(long excellent, long good, long fair, long poor) {
  private static final double EXCELLENT = 90;
  private static final double GOOD = 80;
  private static final double FAIR = 60;
  private static final int GRADES = 4;

  public static GradeCounts of(double[] scores) {
    long excellent = atLeast(scores, EXCELLENT);
    long good = atLeast(scores, GOOD);
    long fair = atLeast(scores, FAIR);
    return new GradeCounts(excellent, good - excellent, fair - good, scores.length - fair);
  }

  private static long atLeast(double[] scores, double cut) {
    return Arrays.stream(scores).filter(score -> score >= cut).count();
  }

  /// Whether two scores have the same grade.
  static boolean isSame(double one, double other) {
    return of(new double[] {one}).equals(of(new double[] {other}));
  }

  /// How evenly the scores spread over the grades (D1): 0 when all have one grade, 1 when all four
  /// have as many; absent of no scores.
  public OptionalDouble entropy() {
    double n = excellent + good + fair + poor;
    return n == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(
            LongStream.of(excellent, good, fair, poor)
                    .filter(count -> count > 0)
                    .mapToDouble(count -> count / n * Math.log(n / count))
                    .sum()
                / Math.log(GRADES));
  }
}
