package duibiao.analysis.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.inference.KolmogorovSmirnovTest;
import org.apache.commons.statistics.inference.MannWhitneyUTest;
import org.apache.commons.statistics.inference.PValueMethod;
import org.junit.jupiter.api.Test;

/// Against enumeration, definitions and other libraries.
class TwoSampleTest {
  private final Samples samples = new Samples(1);

  @Test
  void countsPairsAndOrdersTheirDifferences() {
    for (int i = 0; i < Samples.TRIES; i++) {
      double[] x = samples.tied(1, 12);
      double[] y = samples.tied(1, 12);
      TwoSample found = TwoSample.of(x, y);
      double[] differences = Samples.differences(x, y);
      double won = Samples.sum(differences, d -> d > 0 ? 1 : d == 0 ? 0.5 : 0);
      assertThat(found.u()).hasValue(won);
      assertThat(found.delta().orElseThrow())
          .isCloseTo(Samples.sum(differences, Math::signum) / differences.length, within(1e-12));
      assertThat(found.shift()).hasValue(Samples.median(differences));
      Interval interval = found.shiftInterval().orElseThrow();
      int n = differences.length;
      int rank =
          (int)
              Math.max(
                  1,
                  Math.floor(
                      n / 2.0
                          - 1.959963984540054 * Math.sqrt(n * (x.length + y.length + 1) / 12.0)));
      assertThat(interval.low()).isEqualTo(differences[rank - 1]);
      assertThat(interval.high()).isEqualTo(differences[n - rank]);
    }
  }

  @Test
  void agreesWithAnotherLibraryOnP() {
    for (int i = 0; i < Samples.TRIES; i++) {
      double[] x = samples.tied(3, 15);
      double[] y = samples.tied(3, 15);
      TwoSample found = TwoSample.of(x, y);
      if (found.z().isPresent() && found.z().getAsDouble() > 0) {
        assertThat(found.p().orElseThrow())
            .isCloseTo(
                MannWhitneyUTest.withDefaults()
                    .with(PValueMethod.ASYMPTOTIC)
                    .test(x, y)
                    .getPValue(),
                within(1e-10));
      }
    }
  }

  @Test
  void agreesWithEveryOrderOnExactP() {
    for (int i = 0; i < 20; i++) {
      double[] x = samples.plain(1, 6);
      double[] y = samples.plain(1, 6);
      TwoSample found = TwoSample.of(x, y);
      double[] all = IntStream.range(0, x.length + y.length).asDoubleStream().toArray();
      double u = Math.max(found.u().orElseThrow(), x.length * y.length - found.u().orElseThrow());
      double d = found.distance().orElseThrow();
      double asLarge = 0;
      double asFar = 0;
      List<Integer> choices = Samples.choices(all.length, x.length);
      for (int mask : choices) {
        TwoSample other = TwoSample.of(chosen(all, mask, 1), chosen(all, mask, 0));
        asLarge += other.u().orElseThrow() >= u ? 1 : 0;
        asFar += other.distance().orElseThrow() >= d - 1e-12 ? 1 : 0;
      }
      assertThat(found.exactP().orElseThrow())
          .isCloseTo(Math.min(1, 2 * asLarge / choices.size()), within(1e-12));
      assertThat(found.distanceP().orElseThrow()).isCloseTo(asFar / choices.size(), within(1e-12));
    }
  }

  private static double[] chosen(double[] all, int mask, int side) {
    return IntStream.range(0, all.length)
        .filter(i -> (mask >> i & 1) == side)
        .mapToDouble(i -> all[i])
        .toArray();
  }

  @Test
  void agreesWithAnotherLibraryOnTheDistance() {
    KolmogorovSmirnovTest other = new KolmogorovSmirnovTest();
    for (int i = 0; i < Samples.TRIES; i++) {
      double[] x = samples.plain(2, 60);
      double[] y = samples.plain(2, 60);
      TwoSample found = TwoSample.of(x, y);
      double d = other.kolmogorovSmirnovStatistic(x, y);
      assertThat(found.distance().orElseThrow()).isCloseTo(d, within(1e-12));
      assertThat(found.distanceP().orElseThrow())
          .isCloseTo(other.exactP(d, x.length, y.length, false), within(1e-9));
    }
  }

  @Test
  void largeSamplesAreNoTrouble() {
    double[] x = samples.plain(30_000, 30_000);
    double[] y = Arrays.stream(samples.plain(30_000, 30_000)).map(value -> value + 1).toArray();
    TwoSample found = TwoSample.of(x, y);
    assertThat(found.shift().orElseThrow()).isCloseTo(-1, within(0.3));
    assertThat(found.distanceP().orElseThrow()).isBetween(0.0, 1e-6);
    assertThat(found.exactP()).isEmpty();
  }

  @Test
  void theOtherWayRoundIsTheOpposite() {
    for (int i = 0; i < Samples.TRIES; i++) {
      double[] x = samples.tied(1, 20);
      double[] y = samples.tied(1, 20);
      TwoSample there = TwoSample.of(x, y);
      TwoSample back = TwoSample.of(y, x);
      assertThat(there.delta().orElseThrow()).isCloseTo(-back.delta().orElseThrow(), within(1e-12));
      assertThat(there.u().orElseThrow() + back.u().orElseThrow())
          .isEqualTo((double) x.length * y.length);
      assertThat(there.p()).isEqualTo(back.p());
      assertThat(there.distanceP().orElseThrow())
          .isCloseTo(back.distanceP().orElseThrow(), within(1e-12));
    }
  }

  @Test
  void aCommonPartOfAllValuesChangesNothing() {
    for (int i = 0; i < Samples.TRIES; i++) {
      double[] x = samples.tied(2, 12);
      double[] y = samples.tied(2, 12);
      TwoSample near = TwoSample.of(x, y);
      assertThat(TwoSample.of(far(x), far(y))).isEqualTo(near);
      assertThat(Wasserstein.distance(far(x), far(y)).orElseThrow())
          .isCloseTo(Wasserstein.distance(x, y).orElseThrow(), within(1e-9));
    }
  }

  private static double[] far(double[] values) {
    return Arrays.stream(values).map(value -> value + 1e9).toArray();
  }

  @Test
  void effectsAreNamedByTheirSize() {
    assertThat(Effect.of(0.1)).isEqualTo(Effect.NEGLIGIBLE);
    assertThat(Effect.of(-0.147)).isEqualTo(Effect.SMALL);
    assertThat(Effect.of(0.4)).isEqualTo(Effect.MEDIUM);
    assertThat(Effect.of(-1)).isEqualTo(Effect.LARGE);
    assertThat(EnumSet.allOf(Effect.class)).hasSize(4);
  }

  /// Each sample repeated until both are as long: then the distance is the mean gap in order.
  @Test
  void movesAsFarAsSortedCopiesLieApart() {
    for (int i = 0; i < Samples.TRIES; i++) {
      double[] x = samples.tied(1, 9);
      double[] y = samples.tied(1, 9);
      double[] copies = repeated(x, y.length);
      double[] others = repeated(y, x.length);
      double gap =
          IntStream.range(0, copies.length)
              .mapToDouble(at -> Math.abs(copies[at] - others[at]))
              .average()
              .orElseThrow();
      assertThat(Wasserstein.distance(x, y).orElseThrow()).isCloseTo(gap, within(1e-10));
    }
  }

  private static double[] repeated(double[] values, int times) {
    return Arrays.stream(values)
        .flatMap(value -> IntStream.range(0, times).mapToDouble(i -> value))
        .sorted()
        .toArray();
  }
}
