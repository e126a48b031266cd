package duibiao.analysis.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import duibiao.measure.Polarity;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.fitting.PolynomialCurveFitter;
import org.apache.commons.math3.fitting.WeightedObservedPoints;
import org.apache.commons.math3.stat.regression.OLSMultipleLinearRegression;
import org.junit.jupiter.api.Test;

/// Targets and what was reached: against slow computations.
class TargetsTest {
  private final Samples samples = new Samples(4);

  @Test
  void bunchingByAnotherFit() {
    for (int i = 0; i < Samples.TRIES; i++) {
      double[] counts = IntStream.range(0, 21).mapToDouble(bin -> samples.size(0, 40)).toArray();
      Bunching.Design design = Bunching.Design.usual(21);
      WeightedObservedPoints points = new WeightedObservedPoints();
      IntStream.range(0, 21)
          .filter(bin -> bin != 10 && bin != 11)
          .forEach(bin -> points.add((bin - 10) / 10.0, counts[bin]));
      double[] fit = PolynomialCurveFitter.create(3).fit(points.toList());
      Bunching found = Bunching.of(counts, design);
      for (int bin = 0; bin < 21; bin++) {
        double x = (bin - 10) / 10.0;
        assertThat(found.counterfactual().get(bin))
            .isCloseTo(fit[0] + x * (fit[1] + x * (fit[2] + x * fit[3])), within(1e-7));
      }
      double below =
          Math.max(0, found.counterfactual().get(10)) + Math.max(0, found.counterfactual().get(11));
      assertThat(found.excess().orElseThrow())
          .isCloseTo(counts[10] + counts[11] - below, within(1e-9));
    }
  }

  @Test
  void binsAreCentredOnTheTarget() {
    double[] counts =
        AttainmentBins.counts(new double[] {1, 0.99, 1.01, 0.79, 0.7899, 1.21, 1.2099});
    assertThat(counts[10]).isEqualTo(2);
    assertThat(counts[11]).isEqualTo(1);
    assertThat(counts[0]).isEqualTo(1);
    assertThat(counts[20]).isEqualTo(1);
    assertThat(Arrays.stream(counts).sum()).isEqualTo(5);
  }

  @Test
  void ratchetByAnotherRegression() {
    for (int i = 0; i < Samples.TRIES; i++) {
      List<Ratchet.Pair> pairs = new ArrayList<>();
      List<double[]> rows = new ArrayList<>();
      List<Double> changes = new ArrayList<>();
      for (int at = 0; at < 20; at++) {
        boolean isHigher = at % 3 > 0;
        double before = samples.size(50, 150);
        double actual = samples.size(50, 150);
        double now = samples.size(50, 150);
        pairs.add(
            new Ratchet.Pair(before, actual, now, isHigher ? Polarity.HIGHER : Polarity.LOWER));
        double x = isHigher ? Math.log(actual / before) : Math.log(before / actual);
        rows.add(new double[] {Math.max(x, 0), Math.min(x, 0)});
        changes.add(isHigher ? Math.log(now / before) : Math.log(before / now));
      }
      OLSMultipleLinearRegression other = new OLSMultipleLinearRegression();
      other.newSampleData(
          changes.stream().mapToDouble(Double::doubleValue).toArray(),
          rows.toArray(double[][]::new));
      RatchetResponse found = Ratchet.of(pairs, 0.02, Math.log(10)).response().orElseThrow();
      double[] beta = other.estimateRegressionParameters();
      assertThat(found.intercept()).isCloseTo(beta[0], within(1e-9));
      assertThat(found.over()).isCloseTo(beta[1], within(1e-9));
      assertThat(found.under()).isCloseTo(beta[2], within(1e-9));
      double[] errors = other.estimateRegressionParametersStandardErrors();
      for (int at = 0; at < 3; at++) {
        assertThat(found.errors().get(at)).isCloseTo(errors[at], within(1e-9));
      }
      assertThat(found.determination().orElseThrow())
          .isCloseTo(other.calculateRSquared(), within(1e-9));
    }
  }

  /// Half of a thousand lines above and half below leave the signs even.
  @Test
  void windowsHoldTheirEnds() {
    Caliper found = Caliper.of(new double[] {0.95, 1.05, 0.9499, 1.0501, 1 + 1e-10}, 0.05);
    assertThat(found.exact()).isEqualTo(1);
    assertThat(found.below()).isEqualTo(1);
    assertThat(found.above()).isEqualTo(1);
    assertThat(found.p()).hasValue(0.75);
    assertThat(SignTest.of(new double[] {0.8, 1.2, 0.7, 1.3}, 3).above()).isEqualTo(1);
  }

  @Test
  void trendsByEverySlope() {
    for (int i = 0; i < Samples.TRIES; i++) {
      double[] y = samples.tied(2, 9);
      double[] x = IntStream.range(0, y.length).mapToDouble(year -> 2015 + year).toArray();
      List<Double> slopes = new ArrayList<>();
      for (int a = 0; a < x.length; a++) {
        for (int b = 0; b < a; b++) {
          slopes.add((y[a] - y[b]) / (x[a] - x[b]));
        }
      }
      double slope = Samples.median(slopes.stream().mapToDouble(Double::doubleValue).toArray());
      assertThat(TheilSen.of(x, y).orElseThrow().slope()).isCloseTo(slope, within(1e-12));
    }
  }

  @Test
  void peersOneByOne() {
    for (int i = 0; i < Samples.TRIES; i++) {
      double[] targets = samples.tied(5, 15);
      double[] actuals = samples.tied(5, 15);
      double mine = samples.tied(1, 1)[0];
      Peers higher = Peers.of(new Peers.Mine(mine, Polarity.HIGHER), targets, actuals, 5);
      Peers lower = Peers.of(new Peers.Mine(mine, Polarity.LOWER), targets, actuals, 5);
      double easier = Samples.sum(targets, t -> t < mine ? 1 : t == mine ? 0.5 : 0);
      assertThat(higher.percentile().orElseThrow())
          .isCloseTo(easier / targets.length, within(1e-12));
      assertThat(lower.percentile().orElseThrow())
          .isCloseTo(1 - higher.percentile().orElseThrow(), within(1e-12));
      double passing = Samples.sum(actuals, a -> a >= mine ? 1 : 0);
      assertThat(higher.passRate().orElseThrow())
          .isCloseTo(passing / actuals.length, within(1e-12));
      assertThat(higher.stretch().orElseThrow() + lower.stretch().orElseThrow())
          .isCloseTo(100, within(1e-9));
    }
    assertThat(
            Peers.of(new Peers.Mine(5, Polarity.EXACT), samples.tied(9, 9), samples.tied(9, 9), 5)
                .percentile())
        .isEmpty();
  }
}
