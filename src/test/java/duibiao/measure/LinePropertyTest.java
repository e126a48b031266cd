package duibiao.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import duibiao.evaluation.Operator;
import duibiao.measure.Line.Points;
import duibiao.measure.Line.Promise;
import java.util.Optional;
import java.util.OptionalDouble;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

/// What holds for all lines, whatever their numbers.
class LinePropertyTest {

  @Provide
  Arbitrary<Promise.Figure> counts() {
    return figures(Arbitraries.integers().between(0, 5000).map(Integer::doubleValue), Scale.OPEN);
  }

  @Provide
  Arbitrary<Promise.Figure> percentages() {
    return figures(Arbitraries.integers().between(0, 1300).map(n -> n / 10.0), Scale.PERCENT);
  }

  private static Arbitrary<Promise.Figure> figures(Arbitrary<Double> numbers, Scale scale) {
    return Combinators.combine(Arbitraries.of(Operator.class), numbers, numbers)
        .as((operator, target, actual) -> Given.figure(operator, target, actual, scale));
  }

  @Property
  void anotherUnitChangesNothing(
      @ForAll("counts") Promise.Figure figure, @ForAll @IntRange(min = 1, max = 10000) int factor) {
    LineMetrics before = metrics(figure);
    LineMetrics after = metrics(times(figure, factor, Scale.OPEN));
    assertAlike(after, before);
  }

  @Property
  void bothScalesAgree(@ForAll("percentages") Promise.Figure figure) {
    assertAlike(metrics(times(figure, 0.01, Scale.FRACTION)), metrics(figure));
  }

  private static LineMetrics metrics(Promise promise) {
    return Given.MEASURE.of(Given.line(promise, Given.unscored()));
  }

  private static Promise.Figure times(Promise.Figure figure, double factor, Scale scale) {
    return new Promise.Figure(
        figure.operator(),
        OptionalDouble.of(figure.target().orElseThrow() * factor),
        OptionalDouble.of(figure.actual().orElseThrow() * factor),
        scale,
        figure.ruled());
  }

  private static void assertAlike(LineMetrics one, LineMetrics other) {
    assertClose(one.attainment().ratio(), other.attainment().ratio());
    assertClose(one.laxity().headroom(), other.laxity().headroom());
    assertClose(one.laxity().stretch(), other.laxity().stretch());
    assertThat(one)
        .usingRecursiveComparison()
        .ignoringFields("attainment.ratio", "laxity.headroom", "laxity.stretch")
        .isEqualTo(other);
  }

  private static void assertClose(OptionalDouble one, OptionalDouble other) {
    assertThat(one.isPresent()).isEqualTo(other.isPresent());
    other.ifPresent(value -> assertThat(one.getAsDouble()).isCloseTo(value, within(1e-7)));
  }

  @Property
  void aScoreInsideTheIntervalIsNotInflated(
      @ForAll("percentages") Promise.Figure figure,
      @ForAll @IntRange(min = 1, max = 30) int weight,
      @ForAll @DoubleRange(min = 0, max = 1) double share) {
    LineMetrics.Expectation allowed = expectation(figure, weight, OptionalDouble.empty());
    double low = allowed.low().orElseThrow();
    double high = allowed.high().orElseThrow();
    assertThat(low).isBetween(0.0, high);
    assertThat(high).isLessThanOrEqualTo(weight);
    double score = low + share * (high - low);
    assertThat(expectation(figure, weight, OptionalDouble.of(score)).inflation()).hasValue(0);
  }

  @Property
  void pointsOutsideTheIntervalAreInflation(
      @ForAll("counts") Promise.Figure figure, @ForAll @IntRange(min = 1, max = 30) int weight) {
    double high = expectation(figure, weight, OptionalDouble.empty()).high().orElseThrow();
    double inflation =
        expectation(figure, weight, OptionalDouble.of(high + 1)).inflation().orElseThrow();
    assertThat(inflation * weight).isCloseTo(1, within(1e-9));
  }

  @Property
  void aWeightBelowZeroAllowsNothing(
      @ForAll("percentages") Promise.Figure figure,
      @ForAll @IntRange(min = -30, max = -1) int weight) {
    LineMetrics.Expectation allowed = expectation(figure, weight, OptionalDouble.of(1));
    assertThat(allowed.high()).isEmpty();
    assertThat(allowed.absence()).contains(Reason.NO_WEIGHT);
  }

  private static LineMetrics.Expectation expectation(
      Promise promise, double weight, OptionalDouble score) {
    Points points = new Points(OptionalDouble.of(weight), score, Points.USUAL_DECIMALS);
    return Given.MEASURE.of(Given.line(promise, points)).expectation();
  }

  @Property
  void withoutANumberThereIsNoFigure(
      @ForAll("percentages") Promise.Figure figure, @ForAll boolean isTargetKnown) {
    OptionalDouble none = OptionalDouble.empty();
    LineMetrics metrics =
        metrics(
            new Promise.Figure(
                figure.operator(),
                isTargetKnown ? figure.target() : none,
                isTargetKnown ? none : figure.actual(),
                figure.scale(),
                Optional.empty()));
    assertThat(metrics.attainment())
        .isEqualTo(LineMetrics.Attainment.without(Reason.NOT_NUMERIC, Optional.empty()));
    assertThat(metrics.laxity()).isEqualTo(LineMetrics.Laxity.without(Reason.NOT_NUMERIC));
  }

  @Property
  void aBetterActualIsNeverMoreStretch(
      @ForAll("percentages") Promise.Figure figure,
      @ForAll @DoubleRange(min = 0, max = 50) double more) {
    Promise.Figure better =
        Given.figure(
            figure.operator(),
            figure.target().orElseThrow(),
            figure.actual().orElseThrow() + more,
            Scale.OPEN);
    Promise.Figure open = times(figure, 1, Scale.OPEN);
    boolean isHigher =
        metrics(open).attainment().polarity().filter(p -> p == Polarity.HIGHER).isPresent();
    metrics(better)
        .laxity()
        .stretch()
        .ifPresent(stretch ->
            assertThat(
                    !isHigher || stretch <= metrics(open).laxity().stretch().orElseThrow() + 1e-9)
                .isTrue());
  }

  @Property
  void metAndMissedAgreeWithTheRatio(@ForAll("counts") Promise.Figure figure) {
    LineMetrics.Attainment attainment = metrics(figure).attainment();
    attainment
        .ratio()
        .ifPresent(ratio -> {
          if (ratio > 1 + 1e-6) {
            assertThat(attainment.isMet()).contains(true);
          }
          if (ratio < 1 - 1e-6) {
            assertThat(attainment.isMet()).contains(false);
          }
        });
  }
}
