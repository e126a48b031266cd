package duibiao.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import duibiao.Cases;
import duibiao.Cases.Case;
import duibiao.evaluation.Operator;
import duibiao.measure.Line.Promise;
import duibiao.measure.LineMetrics.Attainment;
import duibiao.measure.LineMetrics.Expectation;
import duibiao.measure.LineMetrics.Laxity;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

class LineMeasureTest {
  static Stream<Case> lines() {
    return Cases.of("line.json");
  }

  @ParameterizedTest
  @MethodSource("lines")
  void measuresWhatTheDefinitionsSay(Case line) {
    check(line, Given.line(line.inputs(), Scale.PERCENT));
  }

  @ParameterizedTest
  @MethodSource("lines")
  void measuresFractionsAsPercentages(Case line) {
    check(line, Given.line(line.inputs(), Scale.FRACTION));
  }

  private static void check(Case wanted, Line line) {
    Map<String, Optional<Object>> shown = shown(Given.MEASURE.of(line));
    assertThat(shown)
        .allSatisfy((field, value) -> {
          JsonNode expected = wanted.expected().get(field);
          if (expected.isNumber()) {
            assertThat((double) value.orElse(Double.NaN))
                .as(field)
                .isCloseTo(expected.asDouble(), within(1e-9));
          } else {
            assertThat(value).as(field).isEqualTo(Given.flag(wanted.expected(), field));
          }
        });
  }

  private static Map<String, Optional<Object>> shown(LineMetrics metrics) {
    Attainment attainment = metrics.attainment();
    Laxity laxity = metrics.laxity();
    Expectation expectation = metrics.expectation();
    Map<String, Optional<Object>> shown = new LinkedHashMap<>();
    shown.put("pol", attainment.polarity().map(polarity -> (double) polarity.sign()));
    shown.put("r", boxed(attainment.ratio()));
    shown.put("met", attainment.isMet().map(Object.class::cast));
    shown.put("exact", Optional.of(attainment.isExact()));
    shown.put("r_inf", Optional.of(attainment.isUnbounded()));
    shown.put("h", boxed(laxity.headroom()));
    shown.put("at_bound", Optional.of(laxity.isAtBound()));
    shown.put("bound_violated", Optional.of(laxity.isBoundViolated()));
    shown.put("over130", Optional.of(laxity.isOver130()));
    shown.put("lax_bounded", Optional.of(laxity.isLaxBounded()));
    shown.put("blind130", Optional.of(laxity.isBlind130()));
    shown.put("lax", Optional.of(laxity.isLax()));
    shown.put("g", boxed(laxity.stretch()));
    shown.put("e_lo", boxed(expectation.low()));
    shown.put("e_hi", boxed(expectation.high()));
    shown.put("infl", boxed(expectation.inflation()));
    shown.put("full", expectation.isFull().map(Object.class::cast));
    return shown;
  }

  private static Optional<Object> boxed(OptionalDouble number) {
    return number.isPresent() ? Optional.of(number.getAsDouble()) : Optional.empty();
  }

  @Test
  void everyFieldOfACaseIsLookedAt() {
    assertThat(lines())
        .hasSize(35)
        .allSatisfy(line ->
            assertThat(line.expected().propertyNames())
                .containsExactlyInAnyOrderElementsOf(
                    shown(Given.MEASURE.of(Given.line(line.inputs(), Scale.PERCENT))).keySet()));
  }

  @ParameterizedTest
  @EnumSource(Operator.class)
  void whatIsAbsentHasItsReason(Operator operator) {
    Promise promise =
        new Promise.Figure(
            operator, OptionalDouble.of(5), OptionalDouble.empty(), Scale.OPEN, Optional.empty());
    LineMetrics metrics = Given.MEASURE.of(Given.line(promise, Given.unscored()));
    assertThat(metrics.attainment().ratio()).isEmpty();
    assertThat(metrics.attainment().absence()).contains(Reason.NOT_NUMERIC);
    assertThat(metrics.laxity().absence()).contains(Reason.NOT_NUMERIC);
    assertThat(metrics.expectation().absence()).contains(Reason.NO_WEIGHT);
  }

  @Test
  void headroomIsAbsentForAReason() {
    assertThat(laxity(Operator.AT_LEAST, 1, 1, Scale.FRACTION).absence()).contains(Reason.AT_BOUND);
    assertThat(laxity(Operator.AT_LEAST, 10, 21, Scale.OPEN).absence()).contains(Reason.NO_BOUND);
    assertThat(laxity(Operator.AT_LEAST, 0.9, 0.9, Scale.FRACTION).absence()).isEmpty();
  }

  private static Laxity laxity(Operator operator, double target, double actual, Scale scale) {
    return Given.MEASURE
        .of(Given.line(Given.figure(operator, target, actual, scale), Given.unscored()))
        .laxity();
  }

  @Test
  void aRatioThatDoesNotExistSaysWhy() {
    Attainment nothingLeft = attainment(Operator.AT_MOST, 30, 0);
    assertThat(nothingLeft.isUnbounded()).isTrue();
    assertThat(nothingLeft.absence()).contains(Reason.ZERO_TARGET);
    assertThat(attainment(Operator.AT_LEAST, 0, 7).absence()).contains(Reason.ZERO_TARGET);
    assertThat(attainment(Operator.AT_LEAST, 7, 7).absence()).isEmpty();
  }

  @Test
  void aNearHitIsMetAndCloseBy() {
    assertThat(attainment(Operator.AT_LEAST, 1000, 1005).isNear()).isTrue();
    assertThat(attainment(Operator.AT_LEAST, 1000, 1006).isNear()).isFalse();
    assertThat(attainment(Operator.AT_LEAST, 1000, 999).isNear()).isFalse();
    assertThat(attainment(Operator.AT_MOST, 1005, 1000).isNear()).isTrue();
  }

  private static Attainment attainment(Operator operator, double target, double actual) {
    return Given.MEASURE
        .of(Given.line(Given.figure(operator, target, actual, Scale.OPEN), Given.unscored()))
        .attainment();
  }

  @Test
  void aDirectionByDictionaryHoldsOnlyWithoutASign() {
    Promise.Figure cost =
        new Promise.Figure(
            Operator.NONE,
            OptionalDouble.of(400),
            OptionalDouble.of(180),
            Scale.OPEN,
            Optional.of(Polarity.LOWER));
    LineMetrics metrics = Given.MEASURE.of(Given.line(cost, Given.unscored()));
    assertThat(metrics.attainment().polarity()).contains(Polarity.LOWER);
    assertThat(metrics.attainment().isPolarityAssumed()).isFalse();
    assertThat(metrics.attainment().isMet()).contains(true);
    assertThat(attainment(Operator.NONE, 400, 180).isPolarityAssumed()).isTrue();
    assertThat(attainment(Operator.NONE, 400, 180).isMet()).contains(false);
  }
}
