package duibiao.analysis.statistics;

/// How an interval is drawn (S5).
///
/// @param replicates how often
/// @param confidence what share of the replicates the interval holds
public record Resampling(Seed seed, int replicates, double confidence) {
  /// The confidence of resampled intervals.
  public static final double USUAL_CONFIDENCE = 0.90;

  public Resampling {
    if (replicates < 1) {
      throw new IllegalArgumentException("replicates: " + replicates);
    }
  }
}
