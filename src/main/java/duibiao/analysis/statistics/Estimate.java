package duibiao.analysis.statistics;

/// A figure and its standard error, which is above 0.
public record Estimate(double value, double error) {

  public Estimate {
    if (!(error > 0)) {
      throw new IllegalArgumentException("error: " + error + " is not above 0");
    }
  }

  double precision() {
    return 1 / (error * error);
  }
}
