package duibiao.analysis.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import duibiao.Cases;
import duibiao.Cases.Case;
import java.util.function.DoublePredicate;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ProportionTest {
  private static final double Z = 1.959963984540054;

  static Stream<Case> proportions() {
    return Cases.of("proportion.json");
  }

  @ParameterizedTest
  @MethodSource("proportions")
  void hasWilsonsInterval(Case asked) {
    Proportion proportion =
        new Proportion(asked.inputs().get("x").asLong(), asked.inputs().get("n").asLong());
    if (asked.expected().get("p").isNull()) {
      assertThat(proportion.share()).isEmpty();
      assertThat(proportion.interval(0.95)).isEmpty();
      return;
    }
    Interval interval = proportion.interval(asked.params().get("conf").asDouble()).orElseThrow();
    assertThat(proportion.share()).hasValue(asked.expected().get("p").asDouble());
    assertThat(interval.low())
        .isCloseTo(asked.expected().get("wilson_lo").asDouble(), within(1e-10));
    assertThat(interval.high())
        .isCloseTo(asked.expected().get("wilson_hi").asDouble(), within(1e-10));
  }

  /// The interval holds the shares that the score test does not reject: found by halving, not by
  /// the formula.
  @Property
  void agreesWithTheScoreTest(
      @ForAll @IntRange(min = 1, max = 300) int of, @ForAll @IntRange(max = 300) int part) {
    int count = part % (of + 1);
    double share = (double) count / of;
    DoublePredicate isKept = p -> Math.abs(share - p) <= Z * Math.sqrt(p * (1 - p) / of);
    Interval interval = new Proportion(count, of).interval(0.95).orElseThrow();
    assertThat(interval.low()).isCloseTo(count == 0 ? 0 : edge(isKept, share, 0), within(1e-9));
    assertThat(interval.high()).isCloseTo(count == of ? 1 : edge(isKept, share, 1), within(1e-9));
  }

  private static double edge(DoublePredicate isKept, double inside, double outside) {
    double kept = inside;
    double rejected = outside;
    for (int i = 0; i < 100; i++) {
      double middle = (kept + rejected) / 2;
      if (isKept.test(middle)) {
        kept = middle;
      } else {
        rejected = middle;
      }
    }
    return kept;
  }

  @Property
  void everyFormTwiceKeepsTheShareAndNarrowsTheInterval(
      @ForAll @IntRange(min = 1, max = 300) int of, @ForAll @IntRange(max = 300) int part) {
    int count = part % (of + 1);
    Interval once = new Proportion(count, of).interval(0.95).orElseThrow();
    Interval twice = new Proportion(2L * count, 2L * of).interval(0.95).orElseThrow();
    assertThat(twice.high() - twice.low()).isLessThan(once.high() - once.low());
    assertThat(new Proportion(2L * count, 2L * of).share())
        .isEqualTo(new Proportion(count, of).share());
  }

  @Test
  void moreThanAllIsRefused() {
    assertThatThrownBy(() -> new Proportion(3, 2)).hasMessage("proportion: 3 of 2");
  }
}
