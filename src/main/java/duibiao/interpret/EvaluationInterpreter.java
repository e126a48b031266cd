package duibiao.interpret;

import duibiao.document.PlainText;
import duibiao.evaluation.BudgetLine;
import duibiao.evaluation.Circumstances;
import duibiao.evaluation.Doubt;
import duibiao.evaluation.Evaluation;
import duibiao.evaluation.FormPlace;
import duibiao.evaluation.Goal;
import duibiao.evaluation.Grade;
import duibiao.evaluation.Names;
import duibiao.evaluation.Printed;
import duibiao.evaluation.Section;
import duibiao.evaluation.Total;
import duibiao.form.Field;
import duibiao.form.Form;
import duibiao.form.FormRow;
import duibiao.form.Label;
import duibiao.form.Rival;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A form, still as cells, to an evaluation in types.
public final class EvaluationInterpreter {
  private static final Pattern GRADE_IN_TEXT =
      Pattern.compile("(?:等级|等次|评级|结论|结果)[^优良中差]{0,8}(优|良|中|差)");
  private static final Pattern ORGANISATION =
      Pattern.compile(
          "([\\p{IsHan}（）()]{1,30}(?:局|委|会|厅|院|办|中心|政府|部|所|站|校|联|处|队|馆))(?:19|20)\\d\\d年");
  private static final Pattern ONLY_A_YEAR = Pattern.compile("\\(?[\\d〇零一二三四五六七八九]{4}年度?\\)?");

  private final Figures cells;
  private final BudgetInterpreter budgets;
  private final IndicatorInterpreter indicators;
  private final FigureInterpreter figures;

  public EvaluationInterpreter(
      FundingDictionary funding, UnitDictionary units, LevelDictionary levels) {
    QuantityParser quantities = new QuantityParser(units);
    this.cells = new Figures(quantities);
    this.budgets = new BudgetInterpreter(funding, cells);
    this.indicators =
        new IndicatorInterpreter(
            new TargetParser(units, levels), new ActualParser(units, levels), cells);
    this.figures = new FigureInterpreter(quantities, cells);
  }

  /// What the form says; what is known from outside only fills what the form does not print.
  public Evaluation interpret(Form form, Circumstances circumstances) {
    KindReader kind = KindReader.of(form);
    YearReader.Reading year = YearReader.read(form, circumstances);
    List<BudgetLine> budget = new ArrayList<>(budgets.lines(form));
    budget.addAll(figures.budget(form));
    List<Doubt> doubts = new ArrayList<>(year.doubts());
    doubts.addAll(MoneyDoubts.of(form, budget));
    doubts.addAll(budgets.unread(form));
    form.rivals().forEach(rival -> doubts.add(doubt(rival)));
    return new Evaluation(
        kind.kind(),
        kind.evaluator(circumstances),
        kind.stage(),
        year.year(),
        names(form),
        budget,
        goals(form),
        form.indicators().stream().map(indicators::indicator).toList(),
        new Total(
            cells.points(form.total(), Label.WEIGHT), cells.points(form.total(), Label.SCORE)),
        grade(form),
        FilingDateReader.read(form),
        form.sections().stream().map(this::section).toList(),
        figures.facts(form),
        doubts,
        new FormPlace(form.sheet(), form.area()));
  }

  private static Doubt doubt(Rival rival) {
    return new Doubt(
        Doubt.Kind.AMBIGUOUS,
        List.of(rival.one().place(), rival.other().place()),
        PlainText.printed(rival.one().text()) + " ≠ " + PlainText.printed(rival.other().text()));
  }

  private static Names names(Form form) {
    return new Names(
        title(form),
        name(form, Label.PROGRAMME),
        name(form, Label.DEPARTMENT).or(() -> named(form)),
        name(form, Label.IMPLEMENTING_UNIT));
  }

  private static Optional<Printed> name(Form form, Label label) {
    return form.header().get(label).map(EvaluationInterpreter::printed);
  }

  /// The organisation that a title begins with, where no cell names one:
  /// `北京市残疾人联合会2023年度部门整体绩效评价报告`.
  private static Optional<Printed> named(Form form) {
    boolean isNamed =
        form.header().get(Label.IMPLEMENTING_UNIT).isPresent()
            || form.header().get(Label.PROGRAMME).isPresent();
    return isNamed
        ? Optional.empty()
        : form.title().stream().flatMap(line -> named(line).stream()).findFirst();
  }

  private static Optional<Printed> named(Field line) {
    Matcher matcher = ORGANISATION.matcher(PlainText.printed(line.text()));
    return matcher.lookingAt()
        ? Optional.of(new Printed(matcher.group(1), line.place()))
        : Optional.empty();
  }

  private static Printed printed(Field field) {
    return new Printed(PlainText.printed(field.text()), field.place());
  }

  /// The lines above the form joined, without a line that is only the year.
  private static Optional<Printed> title(Form form) {
    List<Field> lines =
        form.title().stream()
            .filter(line -> !ONLY_A_YEAR.matcher(PlainText.fold(line.text())).matches())
            .toList();
    StringBuilder title = new StringBuilder();
    lines.forEach(line -> title.append(PlainText.printed(line.text())));
    return lines.stream().findFirst().map(line -> new Printed(title.toString(), line.place()));
  }

  private List<Goal> goals(Form form) {
    List<Goal> goals = new ArrayList<>();
    for (FormRow row : form.goals()) {
      int number =
          row.get(Label.GOAL_NUMBER)
              .flatMap(field -> cells.points(field.cell()))
              .map(value -> value.intValue())
              .orElse(goals.size() + 1);
      goals.add(
          new Goal(
              number,
              row.get(Label.GOAL_EXPECTED).map(EvaluationInterpreter::printed),
              row.get(Label.GOAL_ACHIEVED).map(EvaluationInterpreter::printed)));
    }
    return goals;
  }

  private Section section(FormRow row) {
    Field name = row.get(Label.LEVEL1).orElseThrow();
    return new Section(
        PlainText.printed(name.text()),
        cells.points(row, Label.WEIGHT),
        cells.points(row, Label.SCORE),
        name.place());
  }

  /// The grade cell, or the grade a conclusion states in its sentence.
  private static Optional<Grade> grade(Form form) {
    return form.total()
        .get(Label.GRADE)
        .flatMap(field -> GradeReader.grade(field.text()))
        .or(() -> form.conclusions().stream().flatMap(text -> stated(text).stream()).findFirst());
  }

  private static Optional<Grade> stated(Field conclusion) {
    Matcher matcher = GRADE_IN_TEXT.matcher(PlainText.fold(conclusion.text()));
    return matcher.find() ? GradeReader.grade(matcher.group(1)) : Optional.empty();
  }
}
