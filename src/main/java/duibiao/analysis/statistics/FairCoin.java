package duibiao.analysis.statistics;

import org.apache.commons.math3.distribution.BinomialDistribution;

/// Chances of heads when a fair coin is thrown: the exact tests of as many on this side as on that.
final class FairCoin {
  private FairCoin() {}

  /// P(Bin(throws, 0.5) >= heads).
  static double atLeast(int heads, int thrown) {
    // as many heads at least as tails at most: no difference of nearly equal numbers is taken
    return new BinomialDistribution(null, thrown, 0.5).cumulativeProbability(thrown - heads);
  }

  /// The chance of a division at least as uneven, on either side.
  static double twoSided(int heads, int thrown) {
    return Math.min(1, 2 * atLeast(Math.max(heads, thrown - heads), thrown));
  }
}
