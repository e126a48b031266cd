package duibiao.warehouse;

import duibiao.conform.DimensionKeys;
import duibiao.conform.indicator.BaseUnit;
import duibiao.conform.indicator.CanonicalIndicator;
import duibiao.conform.indicator.IndicatorMatch;
import duibiao.conform.indicator.Levels;
import duibiao.document.Place;
import duibiao.document.Place.CellPlace;
import duibiao.document.Span;
import duibiao.evaluation.Actual;
import duibiao.evaluation.Amount;
import duibiao.evaluation.BudgetLine;
import duibiao.evaluation.BudgetYear;
import duibiao.evaluation.Evaluation;
import duibiao.evaluation.Evaluator;
import duibiao.evaluation.FilingDate;
import duibiao.evaluation.FormPlace;
import duibiao.evaluation.FundingSource;
import duibiao.evaluation.Goal;
import duibiao.evaluation.Grade;
import duibiao.evaluation.Indicator;
import duibiao.evaluation.Kind;
import duibiao.evaluation.MoneyUnit;
import duibiao.evaluation.Names;
import duibiao.evaluation.Operator;
import duibiao.evaluation.Printed;
import duibiao.evaluation.Quantity;
import duibiao.evaluation.Stage;
import duibiao.evaluation.Target;
import duibiao.evaluation.Total;
import duibiao.finding.Finding;
import duibiao.measure.FormMetrics;
import duibiao.measure.LineMetrics;
import duibiao.measure.Polarity;
import duibiao.measure.Reason;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/// A small form, made up: a programme of a Shanghai organisation with a budget, a goal and some
/// indicator lines.
///
/// @param top the first row it fills, so that a form can be moved without changing what it says
/// @param score its total score, as printed
/// @param targets what its lines promise, as printed
/// @param traits what few tests look at
record TestingForm(
    String programme,
    Optional<Integer> year,
    int top,
    String score,
    List<String> targets,
    Traits traits) {
  static final String ORGANISATION = "上海市残疾人联合会";
  static final String SHEET = "自评表";

  /// What few tests look at.
  record Traits(
      Evaluator evaluator, Stage stage, Optional<Grade> grade, Optional<LocalDate> filed) {}

  private static final Traits USUAL =
      new Traits(Evaluator.SELF, Stage.RESULT, Optional.of(Grade.EXCELLENT), Optional.empty());

  TestingForm(String programme, String score) {
    this(programme, Optional.of(2023), 0, score, List.of("≥2.00(次)", "≥80(次)"), USUAL);
  }

  TestingForm at(int row) {
    return new TestingForm(programme, year, row, score, targets, traits);
  }

  TestingForm of(Optional<Integer> another) {
    return new TestingForm(programme, another, top, score, targets, traits);
  }

  TestingForm promising(String... others) {
    return new TestingForm(programme, year, top, score, List.of(others), traits);
  }

  TestingForm by(Evaluator evaluator) {
    return with(new Traits(evaluator, traits.stage(), traits.grade(), traits.filed()));
  }

  TestingForm declared() {
    return with(new Traits(traits.evaluator(), Stage.TARGET, Optional.empty(), traits.filed()));
  }

  TestingForm ungraded() {
    return with(new Traits(traits.evaluator(), traits.stage(), Optional.empty(), traits.filed()));
  }

  TestingForm filed(LocalDate day) {
    return with(new Traits(traits.evaluator(), traits.stage(), traits.grade(), Optional.of(day)));
  }

  private TestingForm with(Traits others) {
    return new TestingForm(programme, year, top, score, targets, others);
  }

  LoadedForm loaded(Finding... findings) {
    FormMetrics metrics =
        new FormMetrics(
            targets.stream().map(target -> lineMetrics()).toList(),
            "2020",
            OptionalDouble.of(99),
            OptionalDouble.of(100),
            Optional.empty());
    return new LoadedForm(evaluation(), keys(), metrics, List.of(findings));
  }

  Evaluation evaluation() {
    return new Evaluation(
        Kind.PROGRAMME,
        traits.evaluator(),
        traits.stage(),
        year.map(number -> new BudgetYear(number, BudgetYear.From.TITLE)),
        new Names(
            Optional.of(printed(0, "项目支出绩效自评表")),
            Optional.of(printed(1, programme)),
            Optional.of(printed(2, ORGANISATION)),
            Optional.empty()),
        List.of(budget()),
        List.of(new Goal(1, Optional.of(printed(5, "服务残疾人")), Optional.empty())),
        IntStream.range(0, targets.size()).mapToObj(this::line).toList(),
        new Total(Optional.of(amount(30, 6, "100")), Optional.of(amount(30, 7, score))),
        traits.grade(),
        traits.filed().map(day -> new FilingDate(day, place(31, 6))),
        List.of(),
        List.of(),
        List.of(),
        new FormPlace(SHEET, new Span(top, 0, top + 30, 8)));
  }

  private BudgetLine budget() {
    return new BudgetLine(
        "年度资金总额",
        FundingSource.TOTAL,
        Optional.of(amount(4, 3, "1248.00")),
        Optional.of(amount(4, 4, "1231.96")),
        Optional.of(amount(4, 5, "1230.37")),
        new MoneyUnit("万元", new BigDecimal(10_000), MoneyUnit.Certainty.PRINTED),
        Optional.of(amount(4, 6, "0.9987")),
        Optional.of(amount(4, 7, "10")),
        Optional.of(amount(4, 8, "9.98")));
  }

  private Indicator line(int index) {
    int line = 10 + index;
    return new Indicator(
        Optional.of(1),
        Optional.empty(),
        Optional.of("产出指标"),
        Optional.of("数量指标"),
        Optional.of("指标" + (index + 1)),
        new Indicator.Measured<>(
            new Target.Numeric(targets.get(index), Operator.AT_LEAST, quantity("2.00")),
            Optional.of(place(line, 3))),
        new Indicator.Measured<>(
            new Actual.Numeric("3.00(次)", Operator.NONE, quantity("3.00")),
            Optional.of(place(line, 4))),
        Optional.of(amount(line, 5, "45.00")),
        Optional.of(amount(line, 6, "45.00")),
        Optional.empty(),
        place(line, 2));
  }

  DimensionKeys keys() {
    String organisation = "310000/" + ORGANISATION;
    return new DimensionKeys(
        new DimensionKeys.Region(
            "310000",
            "上海市",
            "上海",
            "province",
            Optional.empty(),
            Optional.of("310000"),
            Optional.of("上海市"),
            Optional.empty(),
            Optional.empty(),
            new DimensionKeys.Standing(
                "municipality",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of("310000"),
                "直辖市")),
        "organisation",
        new DimensionKeys.Organisation(organisation, ORGANISATION, "残疾人联合会", "残联"),
        new DimensionKeys.Programme(
            organisation + "/" + programme,
            programme,
            new DimensionKeys.ProgrammeIdentity(
                programme, organisation + "/" + programme, BigDecimal.ONE, "same name")),
        IntStream.range(0, targets.size()).mapToObj(TestingForm::canonical).toList());
  }

  private static IndicatorMatch canonical(int index) {
    String name = "指标" + (index + 1);
    BaseUnit times = new BaseUnit("次", BigDecimal.ONE, "times");
    return new IndicatorMatch(
        new CanonicalIndicator(
            "output/quantity count " + name + " times",
            name,
            "output",
            "quantity",
            "count",
            name,
            "times",
            "count " + name + " times",
            "higher",
            Optional.of("次")),
        0.9,
        Optional.of("各类→ 0.9"),
        new Levels("output", "quantity"),
        Optional.empty(),
        Optional.of(times),
        Optional.of(times));
  }

  private static LineMetrics lineMetrics() {
    return new LineMetrics(
        new LineMetrics.Attainment(
            Optional.of(Polarity.HIGHER),
            false,
            OptionalDouble.of(1.5),
            Optional.empty(),
            false,
            Optional.of(true),
            false,
            false),
        new LineMetrics.Laxity(
            false,
            false,
            OptionalDouble.empty(),
            Optional.of(Reason.NO_BOUND),
            true,
            false,
            false,
            OptionalDouble.of(33.4)),
        new LineMetrics.Expectation(
            OptionalDouble.of(22.5),
            OptionalDouble.of(45),
            OptionalDouble.of(0),
            Optional.empty(),
            Optional.of(true)),
        false);
  }

  private static Quantity quantity(String value) {
    return new Quantity(new BigDecimal(value), Optional.of("次"));
  }

  private Amount amount(int line, int column, String value) {
    return new Amount(new BigDecimal(value), place(line, column));
  }

  private Printed printed(int line, String text) {
    return new Printed(text, place(line, 1));
  }

  Place place(int line, int column) {
    return new CellPlace(SHEET, top + line, column);
  }
}
