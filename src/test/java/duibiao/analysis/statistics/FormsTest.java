package duibiao.analysis.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import duibiao.measure.Line.Points;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.correlation.Covariance;
import org.apache.commons.math3.stat.correlation.PearsonsCorrelation;
import org.apache.commons.math3.stat.descriptive.DescriptiveStatistics;
import org.apache.commons.statistics.inference.PValueMethod;
import org.apache.commons.statistics.inference.WilcoxonSignedRankTest;
import org.junit.jupiter.api.Test;

/// Forms and their scores: against other libraries and definitions.
class FormsTest {
  private final Samples samples = new Samples(5);

  @Test
  void shapesByAnotherLibrary() {
    for (int i = 0; i < Samples.TRIES; i++) {
      double[] values = samples.tied(5, 20);
      DescriptiveStatistics other = new DescriptiveStatistics(values);
      Distribution found = Distribution.of(values);
      assertThat(found.sd().orElseThrow()).isCloseTo(other.getStandardDeviation(), within(1e-9));
      assertThat(found.shape().skewness().orElseThrow())
          .isCloseTo(other.getSkewness(), within(1e-8));
      assertThat(found.shape().kurtosis().orElseThrow())
          .isCloseTo(other.getKurtosis(), within(1e-8));
      double gini =
          Samples.sum(Samples.differences(values, values), Math::abs)
              / (2.0 * values.length * values.length * Samples.mean(values));
      assertThat(found.shape().gini().orElseThrow()).isCloseTo(gini, within(1e-12));
    }
  }

  @Test
  void aCommonPartCostsNoDigits() {
    double[] near = {0.125, 3.5, 2.25, 7};
    double[] far = Arrays.stream(near).map(value -> value + 1e9).toArray();
    assertThat(Distribution.of(far).sd().orElseThrow())
        .isCloseTo(Distribution.of(near).sd().orElseThrow(), within(1e-12));
    assertThat(Distribution.of(far).shape().skewness().orElseThrow())
        .isCloseTo(Distribution.of(near).shape().skewness().orElseThrow(), within(1e-9));
    double[] equal = new double[9];
    Arrays.fill(equal, 0.1);
    assertThat(Distribution.of(equal).sd()).hasValue(0);
    assertThat(CompensatedSum.of(new double[] {1, 1e100, 1, -1e100})).isEqualTo(2);
  }

  @Test
  void densitiesAddUpToOne() {
    Density density = Density.of(samples.tied(20, 20), 100);
    assertThat(Samples.area(x -> density.at(x).orElseThrow(), 0, 100)).isCloseTo(1, within(1e-6));
  }

  @Test
  void signedRanksByAnotherLibrary() {
    WilcoxonSignedRankTest other =
        WilcoxonSignedRankTest.withDefaults().with(PValueMethod.ASYMPTOTIC);
    for (int i = 0; i < Samples.TRIES; i++) {
      double[] self = samples.plain(12, 12);
      double[] review = samples.plain(12, 12);
      double[] gaps = IntStream.range(0, 12).mapToDouble(at -> self[at] - review[at]).toArray();
      SelfReview found = SelfReview.of(self, review);
      assertThat(found.plus().orElseThrow()).isEqualTo(other.statistic(gaps));
      assertThat(found.plus().orElseThrow() + found.minus().orElseThrow()).isEqualTo(78);
      if (Math.abs(found.plus().orElseThrow() - 39) > 0.5) {
        assertThat(found.wilcoxonP().orElseThrow())
            .isCloseTo(other.test(gaps).getPValue(), within(1e-9));
      }
      double[] averages =
          IntStream.range(0, 12)
              .boxed()
              .flatMapToDouble(
                  a -> IntStream.rangeClosed(0, a).mapToDouble(b -> (gaps[a] + gaps[b]) / 2))
              .toArray();
      assertThat(found.pseudomedian().orElseThrow())
          .isCloseTo(Samples.median(averages), within(1e-12));
    }
  }

  /// 97.1 - 96.1 and 98.3 - 97.3 are one point each, whatever their last digits.
  @Test
  void gapsOfPrintedScoresTie() {
    SelfReview found =
        SelfReview.of(new double[] {97.1, 98.3, 90.2}, new double[] {96.1, 97.3, 91.2});
    assertThat(found.plus()).hasValue(4);
    assertThat(found.minus()).hasValue(2);
    assertThat(SelfReview.of(new double[] {0.1 + 0.2}, new double[] {0.3}).differing()).isZero();
  }

  @Test
  void correlationsByAnotherLibraryAndByPairs() {
    for (int i = 0; i < Samples.TRIES; i++) {
      double[] x = samples.tied(10, 10);
      double[] y = samples.tied(10, 10);
      assertThat(Correlation.pearson(x, y).orElseThrow())
          .isCloseTo(new PearsonsCorrelation().correlation(x, y), within(1e-10));
      assertThat(Correlation.spearman(x, y).orElseThrow())
          .isCloseTo(
              new PearsonsCorrelation().correlation(Samples.ranks(x), Samples.ranks(y)),
              within(1e-10));
      double agree = 0;
      double byX = 0;
      double byY = 0;
      for (int a = 0; a < 10; a++) {
        for (int b = 0; b < a; b++) {
          agree += Math.signum(x[a] - x[b]) * Math.signum(y[a] - y[b]);
          byX += Math.abs(Math.signum(x[a] - x[b]));
          byY += Math.abs(Math.signum(y[a] - y[b]));
        }
      }
      assertThat(Correlation.kendall(x, y).orElseThrow())
          .isCloseTo(agree / Math.sqrt(byX * byY), within(1e-10));
    }
  }

  @Test
  void varianceByAnotherLibrary() {
    for (int i = 0; i < Samples.TRIES; i++) {
      double[] budget = samples.plain(8, 8);
      double[] indicators = samples.plain(8, 8);
      double[] totals =
          IntStream.range(0, 8).mapToDouble(at -> budget[at] + indicators[at]).toArray();
      VarianceSource found = VarianceSource.of(budget, indicators);
      double variance = new Covariance().covariance(totals, totals);
      assertThat(found.variance().orElseThrow()).isCloseTo(variance, within(1e-9));
      assertThat(found.budget().orElseThrow())
          .isCloseTo(new Covariance().covariance(budget, totals) / variance, within(1e-10));
      assertThat(found.budget().orElseThrow() + found.indicators().orElseThrow())
          .isCloseTo(1, within(1e-10));
    }
    double[] tenths = {9.2, 8.1, 7.7};
    double[] rests = Arrays.stream(tenths).map(points -> 97.3 - points).toArray();
    assertThat(VarianceSource.of(tenths, rests).budget()).isEmpty();
  }

  @Test
  void weightsOfEqualSizeAreNotConcentrated() {
    List<WeightTilt.Line> lines =
        IntStream.range(0, 8).mapToObj(i -> new WeightTilt.Line(12.5, i < 2)).toList();
    WeightTilt found = WeightTilt.of(lines);
    assertThat(found.effectiveLines().orElseThrow()).isCloseTo(8, within(1e-9));
    assertThat(found.tilt().orElseThrow()).isCloseTo(0, within(1e-12));
    assertThat(found.gini().orElseThrow()).isCloseTo(0, within(1e-12));
  }

  @Test
  void theBestAndThePoorestAreATailEach() {
    double[] rates = DoubleStream.iterate(1, x -> x - 0.02).limit(30).toArray();
    Discrimination found = Discrimination.of(rates, rates);
    assertThat(found.tail()).hasValue(8);
    assertThat(found.difference().orElseThrow()).isCloseTo(22 * 0.02, within(1e-12));
    assertThat(found.itemTotal().orElseThrow()).isCloseTo(1, within(1e-12));
  }

  @Test
  void fullLinesAreCountedOfThoseWithPoints() {
    OptionalDouble none = OptionalDouble.empty();
    Saturation found =
        Saturation.of(
            List.of(
                new Points(OptionalDouble.of(10), OptionalDouble.of(10), 2),
                new Points(OptionalDouble.of(30), OptionalDouble.of(26), 2),
                new Points(OptionalDouble.of(5), none, 2)));
    assertThat(found.full()).isEqualTo(new Proportion(1, 2));
    assertThat(found.lost()).hasValue(0.1);
    assertThat(Saturation.of(List.of()).lost()).isEmpty();
  }
}
