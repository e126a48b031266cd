package duibiao.analysis.statistics;

import org.apache.commons.math3.distribution.HypergeometricDistribution;

/// Whether two shares differ, exactly (Fisher 1922): the chance of a table as unlikely as this one,
/// its sums being given.
public record FisherTest(double p) {
  /// Tables of equal chance must count as equal although they were computed differently.
  private static final double AS_LIKELY = 1 + 1e-7;

  public static FisherTest of(Proportion one, Proportion other) {
    int all = Math.toIntExact(one.of() + other.of());
    int hits = Math.toIntExact(one.count() + other.count());
    if (all == 0) {
      return new FisherTest(1);
    }
    HypergeometricDistribution tables =
        new HypergeometricDistribution(null, all, hits, Math.toIntExact(one.of()));
    double limit = tables.probability(Math.toIntExact(one.count())) * AS_LIKELY;
    CompensatedSum sum = new CompensatedSum();
    for (int x = tables.getSupportLowerBound(); x <= tables.getSupportUpperBound(); x++) {
      double chance = tables.probability(x);
      if (chance <= limit) {
        sum.add(chance);
      }
    }
    return new FisherTest(Math.min(1, sum.value()));
  }
}
