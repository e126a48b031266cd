package duibiao.analysis.statistics;

/// Attainments around 1, counted in bins of 0.02 that are centred on 1 (M05): bin j holds [1 + 0.02
/// j
/// - 0.01, 1 + 0.02 j + 0.01), for j from -10 to 10.
public final class AttainmentBins {
  private static final double WIDTH = 0.02;
  private static final int HALF = 10;
  private static final double ROUNDING = 1e-9;

  private AttainmentBins() {}

  /// The counts of the 21 bins; attainments outside are in none.
  public static double[] counts(double[] attainments) {
    double[] counts = new double[2 * HALF + 1];
    for (double attainment : attainments) {
      double bin = Math.floor((attainment - 1) / WIDTH + 0.5 + ROUNDING);
      if (Math.abs(bin) <= HALF) {
        counts[(int) bin + HALF]++;
      }
    }
    return counts;
  }
}
