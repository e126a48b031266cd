package duibiao.analysis.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.apache.commons.statistics.distribution.PoissonDistribution;
import org.apache.commons.statistics.inference.FisherExactTest;
import org.junit.jupiter.api.Test;

/// Shares and families of tests: against what defines them.
class SharesTest {
  private final Samples samples = new Samples(3);

  /// The ends are where the tail beyond what was seen becomes 2.5 %.
  @Test
  void exactIntervalsByTheirTails() {
    for (Proportion proportion : samples.proportions(Samples.TRIES)) {
      Interval interval = proportion.exactInterval(0.95).orElseThrow();
      int count = (int) proportion.count();
      int of = (int) proportion.of();
      if (count > 0) {
        assertThat(BinomialDistribution.of(of, interval.low()).survivalProbability(count - 1))
            .isCloseTo(0.025, within(1e-9));
      }
      if (count < of) {
        assertThat(BinomialDistribution.of(of, interval.high()).cumulativeProbability(count))
            .isCloseTo(0.025, within(1e-9));
      }
    }
  }

  @Test
  void differencesByTheTwoWilsonIntervals() {
    for (int i = 0; i < Samples.TRIES; i++) {
      List<Proportion> two = samples.proportions(2);
      Proportion one = two.getFirst();
      Proportion other = two.getLast();
      ProportionDifference there = ProportionDifference.of(one, other, 0.95).orElseThrow();
      ProportionDifference back = ProportionDifference.of(other, one, 0.95).orElseThrow();
      assertThat(there.interval().low()).isCloseTo(-back.interval().high(), within(1e-12));
      Interval first = one.interval(0.95).orElseThrow();
      Interval second = other.interval(0.95).orElseThrow();
      double lower =
          Math.pow(one.share().orElseThrow() - first.low(), 2)
              + Math.pow(second.high() - other.share().orElseThrow(), 2);
      assertThat(there.value() - there.interval().low()).isCloseTo(Math.sqrt(lower), within(1e-12));
    }
  }

  @Test
  void fisherByAnotherLibrary() {
    for (int i = 0; i < Samples.TRIES; i++) {
      List<Proportion> two = samples.proportions(2);
      int[][] table =
          two.stream()
              .map(p -> new int[] {(int) p.count(), (int) (p.of() - p.count())})
              .toArray(int[][]::new);
      boolean isFilled = table[0][0] + table[1][0] > 0 && table[0][1] + table[1][1] > 0;
      if (isFilled) {
        assertThat(FisherTest.of(two.getFirst(), two.getLast()).p())
            .isCloseTo(FisherExactTest.withDefaults().test(table).getPValue(), within(1e-9));
      }
    }
  }

  @Test
  void coinsByEveryThrow() {
    for (int n = 1; n <= 12; n++) {
      for (int heads = 0; heads <= n; heads++) {
        int least = heads;
        double atLeast =
            IntStream.range(0, 1 << n).filter(mask -> Integer.bitCount(mask) >= least).count();
        assertThat(FairCoin.atLeast(heads, n)).isCloseTo(atLeast / (1 << n), within(1e-12));
      }
    }
  }

  /// The i-th smallest p is a finding when it or a larger one passes its own step.
  @Test
  void benjaminiAndHochbergByTheirSteps() {
    for (int i = 0; i < Samples.TRIES; i++) {
      double[] p = Arrays.stream(samples.plain(1, 12)).map(x -> (x - 60) / 100).toArray();
      double[] sorted = Arrays.stream(p).sorted().toArray();
      double cut =
          IntStream.range(0, p.length)
              .filter(j -> sorted[j] <= 0.1 * (j + 1) / p.length)
              .mapToDouble(j -> sorted[j])
              .max()
              .orElse(-1);
      AdjustedP found = AdjustedP.of(Arrays.stream(p).mapToObj(OptionalDouble::of).toList());
      for (int j = 0; j < p.length; j++) {
        assertThat(found.rejected(0.1).get(j)).contains(p[j] <= cut);
        double adjusted = found.benjaminiHochberg().get(j).orElseThrow();
        assertThat(adjusted).isBetween(p[j], 1.0);
        assertThat(found.holm().get(j).orElseThrow()).isGreaterThanOrEqualTo(adjusted - 1e-12);
        assertThat(found.benjaminiYekutieli().get(j).orElseThrow())
            .isGreaterThanOrEqualTo(adjusted);
      }
    }
  }

  /// With labels that mean nothing, findings are rare.
  @Test
  void shuffledLabelsGiveFewFindings() {
    int runs = 300;
    int withFindings = 0;
    for (int run = 0; run < runs; run++) {
      List<OptionalDouble> family = new ArrayList<>();
      double[] rest = samples.tied(60, 60);
      for (int group = 0; group < 8; group++) {
        family.add(TwoSample.of(samples.tied(12, 12), rest).p());
      }
      withFindings +=
          AdjustedP.of(family).rejected(0.10).stream().anyMatch(flag -> flag.orElse(false)) ? 1 : 0;
    }
    assertThat((double) withFindings / runs).isLessThanOrEqualTo(0.12);
  }

  /// The correlation within groups is that of the single lines, 1 for a hit and 0 for none.
  @Test
  void shrinkageByTheSingleLines() {
    for (int i = 0; i < Samples.TRIES; i++) {
      List<Proportion> units = samples.proportions(6);
      ShrunkShares found = ShrunkShares.of(units);
      List<double[]> lines =
          units.stream()
              .map(unit ->
                  IntStream.range(0, (int) unit.of())
                      .mapToDouble(line -> line < unit.count() ? 1 : 0)
                      .toArray())
              .toList();
      double expected = IntraclassCorrelation.of(lines).orElseThrow().value().orElseThrow();
      assertThat(found.correlation().orElseThrow())
          .isCloseTo(Math.min(0.999, expected), within(1e-9));
      for (int at = 0; at < units.size(); at++) {
        double raw = units.get(at).share().orElseThrow();
        double mean = found.mean().orElseThrow();
        double shrunk = found.units().get(at).share().orElseThrow();
        assertThat(shrunk).isBetween(Math.min(raw, mean) - 1e-12, Math.max(raw, mean) + 1e-12);
      }
    }
  }

  @Test
  void betaQuantilesByTheAreaBelow() {
    for (double[] shape : new double[][] {{2, 3}, {10.5, 41.2}, {7, 1.5}}) {
      double low = Chances.betaQuantile(shape[0], shape[1], 0.025);
      double high = Chances.betaQuantile(shape[0], shape[1], 0.975);
      double all = Samples.area(x -> density(x, shape), 0, 1);
      assertThat(Samples.area(x -> density(x, shape), low, high) / all)
          .isCloseTo(0.95, within(1e-6));
    }
  }

  private static double density(double x, double[] shape) {
    return Math.pow(x, shape[0] - 1) * Math.pow(1 - x, shape[1] - 1);
  }

  @Test
  void meansShrinkTowardsTheirCentre() {
    for (int i = 0; i < Samples.TRIES; i++) {
      List<Estimate> units =
          Arrays.stream(samples.plain(2, 9))
              .mapToObj(value -> new Estimate(value, 1 + samples.size(0, 9)))
              .toList();
      ShrunkMeans found = ShrunkMeans.of(units);
      double mean = found.mean().orElseThrow();
      for (int at = 0; at < units.size(); at++) {
        ShrunkMeans.Unit unit = found.units().get(at);
        double raw = units.get(at).value();
        assertThat(unit.value()).isBetween(Math.min(raw, mean) - 1e-9, Math.max(raw, mean) + 1e-9);
        assertThat(unit.error()).isLessThanOrEqualTo(units.get(at).error() + 1e-9);
      }
      assertThat(found.heterogeneity().orElseThrow()).isBetween(0.0, 1.0);
    }
  }

  /// The limits are where the distribution function, drawn with straight lines, takes its heights.
  @Test
  void funnelLimitsByTheDistributionFunction() {
    List<Proportion> units = samples.proportions(12);
    Funnel found = Funnel.of(units, 0.1);
    double centre = found.centre().orElseThrow();
    for (int at = 0; at < units.size(); at++) {
      int n = (int) units.get(at).of();
      Interval limits = found.units().get(at).usual().orElseThrow();
      assertThat(centre).isBetween(limits.low(), limits.high());
      assertThat(limits.low()).isCloseTo(limit(n, centre, 0.025), within(1e-9));
      assertThat(limits.high()).isCloseTo(limit(n, centre, 0.975), within(1e-9));
    }
  }

  private static double limit(int n, double chance, double height) {
    double below = 0;
    for (int r = 0; r <= n; r++) {
      double own = BinomialDistribution.of(n, chance).probability(r);
      if (below + own >= height) {
        return Math.clamp((r - 1 + (height - below) / own) / n, 0.0, 1.0);
      }
      below += own;
    }
    return 1;
  }

  @Test
  void limitsTightenWithSize() {
    double width = 2;
    for (int n = 10; n < 2000; n *= 2) {
      Interval limits = new BinomialLimits(n, 0.3).between(0.025, 0.975);
      assertThat(limits.high() - limits.low()).isLessThan(width);
      width = limits.high() - limits.low();
    }
  }

  /// As many events or more, or fewer, are 2.5 % likely at the ends.
  @Test
  void ratiosByPoissonTails() {
    Strata strata =
        new Strata(
            Map.of(
                "rate", Map.of("P", new Proportion(7, 30), "Q", new Proportion(15, 44)),
                "count", Map.of("P", new Proportion(12, 25), "Q", new Proportion(18, 63))));
    IndirectRate found = IndirectRate.of(strata, "P");
    double expected = 30 * 22 / 74.0 + 25 * 30 / 88.0;
    assertThat(found.expected()).isCloseTo(expected, within(1e-12));
    Interval limits = found.limits().orElseThrow();
    assertThat(PoissonDistribution.of(limits.low() * expected).survivalProbability(18))
        .isCloseTo(0.025, within(1e-9));
    assertThat(PoissonDistribution.of(limits.high() * expected).cumulativeProbability(19))
        .isCloseTo(0.025, within(1e-9));
    double direct = (74 * 7 / 30.0 + 88 * 12 / 25.0) / 162;
    assertThat(DirectRate.of(strata, "P").orElseThrow().value()).isCloseTo(direct, within(1e-12));
    assertThat(DirectRate.of(strata, "R")).isEmpty();
  }
}
