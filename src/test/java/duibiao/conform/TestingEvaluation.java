package duibiao.conform;

import duibiao.document.Place;
import duibiao.document.Span;
import duibiao.evaluation.Actual;
import duibiao.evaluation.BudgetYear;
import duibiao.evaluation.Evaluation;
import duibiao.evaluation.Evaluator;
import duibiao.evaluation.FormPlace;
import duibiao.evaluation.Indicator;
import duibiao.evaluation.Indicator.Measured;
import duibiao.evaluation.Kind;
import duibiao.evaluation.Names;
import duibiao.evaluation.Operator;
import duibiao.evaluation.Printed;
import duibiao.evaluation.Quantity;
import duibiao.evaluation.Stage;
import duibiao.evaluation.Target;
import duibiao.evaluation.Total;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// A form of which only the names and the indicators matter.
record TestingEvaluation(Names names, List<Indicator> indicators, Optional<BudgetYear> year) {
  static final TestingEvaluation BLANK =
      new TestingEvaluation(
          new Names(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()),
          List.of(),
          Optional.empty());

  TestingEvaluation title(Optional<String> text) {
    return with(
        new Names(at(0, text), names.programme(), names.department(), names.implementingUnit()));
  }

  TestingEvaluation programme(Optional<String> text) {
    return with(
        new Names(names.title(), at(1, text), names.department(), names.implementingUnit()));
  }

  TestingEvaluation department(Optional<String> text) {
    return with(new Names(names.title(), names.programme(), at(2, text), names.implementingUnit()));
  }

  TestingEvaluation unit(Optional<String> text) {
    return with(new Names(names.title(), names.programme(), names.department(), at(3, text)));
  }

  private TestingEvaluation with(Names other) {
    return new TestingEvaluation(other, indicators, year);
  }

  TestingEvaluation lines(List<Indicator> lines) {
    return new TestingEvaluation(names, lines, year);
  }

  TestingEvaluation year(Optional<Integer> budgetYear) {
    return new TestingEvaluation(
        names, indicators, budgetYear.map(number -> new BudgetYear(number, BudgetYear.From.TITLE)));
  }

  Evaluation toEvaluation() {
    return new Evaluation(
        Kind.PROGRAMME,
        Evaluator.SELF,
        Stage.RESULT,
        year,
        names,
        List.of(),
        List.of(),
        indicators,
        new Total(Optional.empty(), Optional.empty()),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        new FormPlace("Sheet1", new Span(0, 0, 9, 9)));
  }

  private static Optional<Printed> at(int row, Optional<String> text) {
    return text.map(printed -> new Printed(printed, place(row)));
  }

  static Place place(int row) {
    return new Place.CellPlace("Sheet1", row, 0);
  }

  /// An indicator with a target of ten units, or without a target.
  static Indicator line(Levels levels, Optional<String> unit) {
    Target target =
        unit.<Target>map(name ->
                new Target.Numeric(
                    "10" + name,
                    Operator.AT_LEAST,
                    new Quantity(BigDecimal.TEN, Optional.of(name))))
            .orElse(new Target.None(""));
    return new Indicator(
        Optional.empty(),
        Optional.empty(),
        levels.level1(),
        levels.level2(),
        levels.level3(),
        new Measured<>(target, Optional.empty()),
        new Measured<>(new Actual.None(""), Optional.empty()),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        place(5));
  }

  /// The three printed levels of an indicator.
  record Levels(Optional<String> level1, Optional<String> level2, Optional<String> level3) {}
}
