package duibiao.analysis;

import java.util.Arrays;

/// How many scores of 0 to 100 lie in each grade 「优 良 中 差」, by the usual cuts 90, 80, 60
/// (财预〔2020〕10号).
public record GradeCounts(long excellent, long good, long fair, long poor) {
  private static final double EXCELLENT = 90;
  private static final double GOOD = 80;
  private static final double FAIR = 60;

  static GradeCounts of(double[] scores) {
    long excellent = atLeast(scores, EXCELLENT);
    long good = atLeast(scores, GOOD);
    long fair = atLeast(scores, FAIR);
    return new GradeCounts(excellent, good - excellent, fair - good, scores.length - fair);
  }

  private static long atLeast(double[] scores, double cut) {
    return Arrays.stream(scores).filter(score -> score >= cut).count();
  }
}
