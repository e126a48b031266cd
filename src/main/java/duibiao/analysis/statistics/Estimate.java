package duibiao.analysis.statistics;

/// A figure and its standard error, which is above 0.
public record Estimate(double value, double error) {

  public Estimate {
    if (!(error > 0)) {
      throw new IllegalArgumentException("error: " + error + " is not above 0");
    }
  }

  /// Where the figure lies with that confidence, by the normal curve.
  public Interval interval(double confidence) {
    double half = StandardNormal.limit(confidence) * error;
    return new Interval(value - half, value + half);
  }

  double precision() {
    return 1 / (error * error);
  }
}
