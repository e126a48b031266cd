package duibiao.analysis.statistics;

import org.apache.commons.math3.distribution.BinomialDistribution;

/// Exact limits of a share of `n` when each has it with the same chance (S3; Spiegelhalter 2005):
/// between the whole numbers a limit is interpolated.
record BinomialLimits(long n, double chance) {

  Interval between(double low, double high) {
    BinomialDistribution hits = new BinomialDistribution(null, Math.toIntExact(n), chance);
    return new Interval(limit(hits, low), limit(hits, high));
  }

  private double limit(BinomialDistribution hits, double probability) {
    int least = hits.inverseCumulativeProbability(probability);
    while (least > 0 && hits.cumulativeProbability(least - 1) >= probability) {
      least--;
    }
    while (least < n && hits.cumulativeProbability(least) < probability) {
      least++;
    }
    double beyond = hits.cumulativeProbability(least) - probability;
    return Math.clamp((least - beyond / hits.probability(least)) / n, 0.0, 1.0);
  }
}
