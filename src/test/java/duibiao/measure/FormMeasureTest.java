package duibiao.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import duibiao.document.Place;
import duibiao.document.Span;
import duibiao.evaluation.Amount;
import duibiao.evaluation.BudgetLine;
import duibiao.evaluation.BudgetYear;
import duibiao.evaluation.Evaluation;
import duibiao.evaluation.Evaluator;
import duibiao.evaluation.FormPlace;
import duibiao.evaluation.FundingSource;
import duibiao.evaluation.Indicator;
import duibiao.evaluation.Kind;
import duibiao.evaluation.MoneyUnit;
import duibiao.evaluation.Names;
import duibiao.evaluation.Section;
import duibiao.evaluation.Stage;
import duibiao.evaluation.Total;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.dataformat.yaml.YAMLMapper;

class FormMeasureTest {
  private static final Optional<Amount> NONE = Optional.empty();
  private static final Section MANAGEMENT =
      new Section(
          "资金管理情况",
          Optional.of(Written.amount("10")),
          Optional.of(Written.amount("9")),
          new Place.CellPlace("Sheet1", 9, 0));

  private final FormMeasure measure = new FormMeasure(Given.RULESETS, Given.UNITS);

  @Test
  void expectsWhatTheLinesAndTheBudgetImply() {
    FormMetrics metrics =
        measure.of(form(List.of(missed("80", "64.0")), List.of(budget("10")), List.of(MANAGEMENT)));
    assertThat(metrics.expectedLow().orElseThrow()).isCloseTo(64 + 9.5, within(1e-9));
    assertThat(metrics.expectedHigh().orElseThrow()).isCloseTo(64 + 9.5 + 10, within(1e-9));
    assertThat(metrics.absence()).isEmpty();
    assertThat(metrics.lines()).hasSize(1);
    assertThat(metrics.ruleset()).isEqualTo("usual-1");
  }

  @Test
  void expectsNothingWhenWeightsDoNotAddUp() {
    assertThat(measure.of(form(List.of(missed("80", "64")), List.of(), List.of())).absence())
        .contains(Reason.NO_WEIGHT);
    assertThat(
            measure
                .of(
                    form(
                        List.of(missed("90", "64")),
                        List.of(budget("10"), budget("10")),
                        List.of()))
                .expectedHigh())
        .isEmpty();
  }

  @Test
  void expectsNothingWhenALineImpliesNothing() {
    Indicator claimed =
        indicator(
            """
            target: {kind: percent, operator: AT_LEAST, value: 0.95, unit: "%"}
            actual: {kind: met, level: MET}
            """,
            Optional.of(Written.amount("90")));
    FormMetrics metrics = measure.of(form(List.of(claimed), List.of(budget("10")), List.of()));
    assertThat(metrics.absence()).contains(Reason.NOT_NUMERIC);
    Indicator unweighted = indicator("{target: {kind: none}, actual: {kind: none}}", NONE);
    assertThat(measure.of(form(List.of(unweighted), List.of(), List.of())).absence())
        .contains(Reason.NO_WEIGHT);
  }

  @Test
  void pointsThatNoMeasureCouldHoldAreNone() {
    Indicator endless = missed("1" + "0".repeat(400), "41");
    FormMetrics metrics = measure.of(form(List.of(endless), List.of(), List.of()));
    assertThat(metrics.lines().getFirst().expectation().absence()).contains(Reason.NO_WEIGHT);
  }

  @Test
  void aFormPrintsAllItsScoresAlike() {
    List<Indicator> lines = List.of(missed("50", "41"), missed("50", "40.00"));
    FormMetrics metrics = measure.of(form(lines, List.of(), List.of()));
    assertThat(metrics.lines().getFirst().expectation().inflation()).hasValue(0.02);
    FormMetrics rounded =
        measure.of(form(List.of(missed("51", "41"), missed("49", "39")), List.of(), List.of()));
    assertThat(rounded.lines())
        .allSatisfy(line -> assertThat(line.expectation().inflation()).hasValue(0));
  }

  /// A line that reached 80 % of its target.
  private static Indicator missed(String weight, String score) {
    return indicator(
        """
        target: {kind: numeric, operator: AT_LEAST, value: 300, unit: 人}
        actual: {kind: numeric, value: 240, unit: 人}
        score: "%s"
        """
            .formatted(score),
        Optional.of(Written.amount(weight)));
  }

  private static Indicator indicator(String line, Optional<Amount> weight) {
    var node = YAMLMapper.shared().readTree(line);
    return Written.indicator(node, weight, Written.text(node, "score").map(Written::amount));
  }

  private static BudgetLine budget(String weight) {
    return new BudgetLine(
        "年度资金总额",
        FundingSource.TOTAL,
        NONE,
        Optional.of(Written.amount("200")),
        Optional.of(Written.amount("190")),
        new MoneyUnit("万元", new BigDecimal("10000"), MoneyUnit.Certainty.PRINTED),
        NONE,
        Optional.of(Written.amount(weight)),
        NONE);
  }

  private static Evaluation form(
      List<Indicator> lines, List<BudgetLine> budget, List<Section> sections) {
    return new Evaluation(
        Kind.PROGRAMME,
        Evaluator.SELF,
        Stage.RESULT,
        Optional.of(new BudgetYear(2023, BudgetYear.From.TITLE)),
        new Names(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()),
        budget,
        List.of(),
        lines,
        new Total(NONE, NONE),
        Optional.empty(),
        Optional.empty(),
        sections,
        List.of(),
        List.of(),
        new FormPlace("Sheet1", new Span(0, 0, 9, 9)));
  }
}
