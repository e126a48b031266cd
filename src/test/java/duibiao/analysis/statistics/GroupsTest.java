package duibiao.analysis.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.apache.commons.statistics.distribution.FDistribution;
import org.apache.commons.statistics.inference.ChiSquareTest;
import org.apache.commons.statistics.inference.GTest;
import org.apache.commons.statistics.inference.OneWayAnova;
import org.junit.jupiter.api.Test;

/// Several groups: against the printed formulas and another library.
class GroupsTest {
  private final Samples samples = new Samples(2);

  @Test
  void kruskalAndWallisByTheirOwnFormula() {
    for (int i = 0; i < Samples.TRIES; i++) {
      List<double[]> groups = samples.groups(3);
      double[] all = Samples.joined(groups);
      double[] ranks = Samples.ranks(all);
      double n = all.length;
      double squares = 0;
      int from = 0;
      for (double[] group : groups) {
        double sum = Arrays.stream(ranks, from, from + group.length).sum();
        squares += sum * sum / group.length;
        from += group.length;
      }
      double ties =
          Arrays.stream(all)
              .distinct()
              .map(value -> Arrays.stream(all).filter(other -> other == value).count())
              .map(t -> t * t * t - t)
              .sum();
      double h = (12 / (n * (n + 1)) * squares - 3 * (n + 1)) / (1 - ties / (n * n * n - n));
      KSample found = KSample.of(groups);
      assertThat(found.h().orElseThrow()).isCloseTo(h, within(1e-9));
      assertThat(found.p().orElseThrow())
          .isCloseTo(
              ChiSquaredDistribution.of(2).survivalProbability(Math.max(0, h)), within(1e-10));
      assertThat(found.epsilon().orElseThrow()).isCloseTo(h / (n - 1), within(1e-10));
    }
  }

  @Test
  void ofTwoGroupsDunnIsKruskalAndWallis() {
    for (int i = 0; i < Samples.TRIES; i++) {
      KSample found = KSample.of(samples.groups(2));
      double z = found.pairs().getFirst().z().orElseThrow();
      assertThat(z * z).isCloseTo(found.h().orElseThrow(), within(1e-9));
      assertThat(found.pairs().getFirst().p().orElseThrow())
          .isCloseTo(found.p().orElseThrow(), within(1e-9));
    }
  }

  @Test
  void anEmptyGroupKeepsItsPlace() {
    KSample found = KSample.of(List.of(new double[] {1, 2}, new double[0], new double[] {3, 4, 5}));
    KSample without = KSample.of(List.of(new double[] {1, 2}, new double[] {3, 4, 5}));
    assertThat(found.h()).isEqualTo(without.h());
    assertThat(found.degrees()).isEqualTo(1);
    assertThat(found.meanRanks().get(1)).isEmpty();
    assertThat(found.pairs()).hasSize(3);
    assertThat(found.pairs().get(1).adjusted()).isEqualTo(without.pairs().getFirst().adjusted());
  }

  @Test
  void analysisOfVarianceByAnotherLibrary() {
    for (int i = 0; i < Samples.TRIES; i++) {
      List<double[]> groups = samples.groups(4);
      Anova found = Anova.of(groups).orElseThrow();
      assertThat(found.f()).isCloseTo(OneWayAnova.withDefaults().statistic(groups), within(1e-8));
      assertThat(found.p())
          .isCloseTo(OneWayAnova.withDefaults().test(groups).getPValue(), within(1e-10));
      List<double[]> distances = new ArrayList<>();
      for (double[] group : groups) {
        double median = Samples.median(group);
        distances.add(Arrays.stream(group).map(value -> Math.abs(value - median)).toArray());
      }
      Anova.brownForsythe(groups)
          .ifPresent(spread ->
              assertThat(spread.f())
                  .isCloseTo(OneWayAnova.withDefaults().statistic(distances), within(1e-8)));
    }
  }

  @Test
  void roundingIsNoSpread() {
    List<double[]> pairs = List.of(new double[] {1.1, 2.3}, new double[] {5.7, 6.1});
    assertThat(Anova.of(pairs)).isPresent();
    assertThat(Anova.brownForsythe(pairs)).isEmpty();
  }

  @Test
  void chancesOfTheFDistribution() {
    for (double f : new double[] {0, 0.3, 1, 4.2, 30}) {
      assertThat(Chances.ofF(f, 3, 17))
          .isCloseTo(FDistribution.of(3, 17).survivalProbability(f), within(1e-12));
    }
  }

  /// By the area between the curves of the groups and of all, in the words of the definition.
  @Test
  void andersonAndDarlingByDefinition() {
    for (int i = 0; i < Samples.TRIES; i++) {
      List<double[]> groups = samples.groups(3);
      double[] all = Samples.joined(groups);
      double sum = 0;
      for (double[] group : groups) {
        for (double value : Arrays.stream(all).distinct().toArray()) {
          double equal = count(all, value, true) - count(all, value, false);
          double share = (count(all, value, false) + equal / 2) / all.length;
          double own = (count(group, value, true) + count(group, value, false)) / 2 / group.length;
          double weight = share * (1 - share) - equal / all.length / 4;
          sum += group.length * (own - share) * (own - share) / weight * equal / all.length;
        }
      }
      double a = sum * (all.length - 1) / all.length;
      double found = AndersonDarling.standardised(groups).orElseThrow();
      assertThat(found).isCloseTo((a - 2) / Math.sqrt(variance(groups)), within(1e-9));
    }
  }

  /// Of Anderson and Darling's statistic, by Scholz and Stephens, term by term.
  private static double variance(List<double[]> groups) {
    int n = Samples.joined(groups).length;
    double k = groups.size();
    double large = groups.stream().mapToDouble(group -> 1.0 / group.length).sum();
    double small = 0;
    double g = 0;
    for (int i = 1; i < n; i++) {
      small += 1.0 / i;
      for (int j = i + 1; j < n; j++) {
        g += 1.0 / ((n - i) * (double) j);
      }
    }
    double a = (4 * g - 6) * (k - 1) + (10 - 6 * g) * large;
    double b =
        (2 * g - 4) * k * k
            + 8 * small * k
            + (2 * g - 14 * small - 4) * large
            - 8 * small
            + 4 * g
            - 6;
    double c =
        (6 * small + 2 * g - 2) * k * k
            + (4 * small - 4 * g + 6) * k
            + (2 * small - 6) * large
            + 4 * small;
    double d = (2 * small + 6) * k * k - 4 * small * k;
    return (a * n * n * n + b * n * n + c * n + d) / ((n - 1.0) * (n - 2) * (n - 3));
  }

  private static double count(double[] values, double limit, boolean isIncluded) {
    return Arrays.stream(values)
        .filter(value -> value < limit || isIncluded && value == limit)
        .count();
  }

  @Test
  void shufflingTellsApartWhatDiffers() {
    Shuffling shuffling = new Shuffling(new Seed(1, "usual-1", "D4", "test"), 499);
    List<double[]> apart = List.of(new double[] {1, 2, 3, 4, 5}, new double[] {6, 7, 8, 9, 10});
    assertThat(AndersonDarling.p(apart, shuffling).orElseThrow()).isLessThan(0.03);
    List<double[]> alike = List.of(new double[] {1, 3, 5, 7}, new double[] {2, 4, 6, 8});
    assertThat(AndersonDarling.p(alike, shuffling).orElseThrow()).isGreaterThan(0.3);
    // 2 of the 924 ways to deal six grades of each kind
    Shuffling many = new Shuffling(shuffling.seed(), 100_000);
    assertThat(
            GradeTable.permutationP(List.of(List.of(6L, 0L), List.of(0L, 6L)), many).orElseThrow())
        .isCloseTo(2 / 924.0, within(6e-4));
    assertThat(GradeTable.permutationP(List.of(List.of(3L, 3L), List.of(3L, 3L)), shuffling))
        .hasValue(1);
  }

  @Test
  void gradeTablesByAnotherLibrary() {
    for (int i = 0; i < Samples.TRIES; i++) {
      long[][] counts = new long[3][4];
      List<List<Long>> table = new ArrayList<>();
      for (long[] row : counts) {
        Arrays.setAll(row, column -> samples.size(1, 9));
        table.add(Arrays.stream(row).boxed().toList());
      }
      GradeTable found = GradeTable.of(table).orElseThrow();
      assertThat(found.chiSquared())
          .isCloseTo(ChiSquareTest.withDefaults().statistic(counts), within(1e-9));
      assertThat(found.chiSquaredP())
          .isCloseTo(ChiSquareTest.withDefaults().test(counts).getPValue(), within(1e-10));
      assertThat(found.g()).isCloseTo(GTest.withDefaults().statistic(counts), within(1e-9));
      assertThat(found.gP())
          .isCloseTo(GTest.withDefaults().test(counts).getPValue(), within(1e-10));
      assertThat(found.cramersV()).isBetween(0.0, 1.0);
      assertThat(found.cramersVCorrected().orElseThrow()).isBetween(0.0, 1.0);
    }
  }

  /// The share of variance between groups, by the means of squares in the words of the definition.
  @Test
  void intraclassCorrelationByDefinition() {
    for (int i = 0; i < Samples.TRIES; i++) {
      List<double[]> groups = samples.groups(4);
      double[] all = Samples.joined(groups);
      double grand = Samples.mean(all);
      double between = 0;
      double within = 0;
      double squares = 0;
      for (double[] group : groups) {
        double mean = Samples.mean(group);
        between += group.length * (mean - grand) * (mean - grand) / 3;
        within += Samples.sum(group, x -> (x - mean) * (x - mean)) / (all.length - 4);
        squares += group.length * group.length;
      }
      double size = (all.length - squares / all.length) / 3;
      double expected = Math.max(0, (between - within) / (between + (size - 1) * within));
      IntraclassCorrelation found = IntraclassCorrelation.of(groups).orElseThrow();
      assertThat(found.value().orElseThrow()).isCloseTo(expected, within(1e-9));
    }
  }
}
