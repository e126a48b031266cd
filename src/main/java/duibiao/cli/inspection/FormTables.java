package duibiao.cli.inspection;

import duibiao.document.Place;
import duibiao.evaluation.Amount;
import duibiao.evaluation.BudgetLine;
import duibiao.evaluation.Evaluation;
import duibiao.evaluation.Fact;
import duibiao.evaluation.Goal;
import duibiao.evaluation.Printed;
import duibiao.evaluation.Section;
import duibiao.finding.Finding;
import duibiao.finding.Sentences;
import duibiao.report.AnswerTable;
import duibiao.report.AnswerTable.Plan;
import duibiao.report.Cell;
import duibiao.report.Messages;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// The parts of one form as tables: budget, goals, scored blocks, figures in sentences, and what is
/// unclear.
///
/// @param sheet the sheet whose name need not stand before a cell
record FormTables(InspectionColumns columns, String sheet) {
  private static final int SHORT = 48;
  private static final int CELLS_SHOWN = 4;

  AnswerTable budget(Evaluation form) {
    Plan<BudgetLine> plan = new Plan<>();
    plan.with(columns.words("funding"), line -> new Cell.Text(line.label()))
        .with(
            columns.words("source"),
            line -> new Cell.Text(say("inspect.source." + line.source().code())))
        .with(columns.compact("initial"), line -> amount(line.initial()))
        .with(columns.compact("adjusted"), line -> amount(line.adjusted()))
        .with(columns.compact("executed"), line -> amount(line.executed()))
        .with(columns.compact("unit"), line -> new Cell.Text(line.unit().printed()))
        .with(columns.compact("rate"), line -> rate(line.rate()))
        .with(columns.compact("weight"), line -> amount(line.weight()))
        .with(columns.compact("score"), line -> amount(line.score()));
    return columns.table("budget", plan, form.budget());
  }

  AnswerTable goals(Evaluation form) {
    Plan<Goal> plan = new Plan<>();
    plan.with(columns.compact("number"), goal -> new Cell.Whole(goal.number()))
        .with(columns.words("expected"), goal -> shortened(goal.expected()))
        .with(columns.words("achieved"), goal -> shortened(goal.achieved()));
    return columns.table("goals", plan, form.goals());
  }

  AnswerTable sections(Evaluation form) {
    Plan<Section> plan = new Plan<>();
    plan.with(columns.words("cell"), section -> new Cell.Text(section.place().address()))
        .with(columns.words("section"), section -> new Cell.Text(section.name()))
        .with(columns.compact("weight"), section -> amount(section.weight()))
        .with(columns.compact("score"), section -> amount(section.score()));
    return columns.table("sections", plan, form.sections());
  }

  AnswerTable facts(Evaluation form) {
    Plan<Fact> plan = new Plan<>();
    plan.with(columns.words("cell"), fact -> new Cell.Text(fact.place().address()))
        .with(columns.words("figure"), fact -> new Cell.Text(fact.name()))
        .with(columns.compact("value"), fact -> new Cell.Text(plain(fact.value())))
        .with(columns.compact("unit"), fact -> new Cell.Text(fact.unit().orElse("")))
        .with(columns.words("sentence"), fact -> new Cell.Text(shortened(fact.text())));
    return columns.table("facts", plan, form.facts());
  }

  /// The heaviest first.
  ///
  /// @param part `unclear` for what was not read as meant or does not add up, `telling` for the
  ///   rest
  AnswerTable findings(String part, List<Finding> findings, Sentences sentences) {
    Plan<Finding> plan = new Plan<>();
    plan.with(columns.words("cell"), finding -> new Cell.Text(cells(finding)))
        .with(columns.words("sentence"), finding -> new Cell.Text(sentences.of(finding)))
        .with(columns.compact("code"), finding -> new Cell.Text(finding.code().name()));
    Comparator<Finding> heaviest =
        Comparator.comparing((Finding finding) -> finding.code().severity()).reversed();
    return columns.table(part, plan, findings.stream().sorted(heaviest).toList());
  }

  private String cells(Finding finding) {
    List<String> cells = finding.places().stream().map(this::cell).distinct().toList();
    String first = cells.stream().limit(CELLS_SHOWN).collect(Collectors.joining(" "));
    return cells.size() <= CELLS_SHOWN ? first : first + " +" + (cells.size() - CELLS_SHOWN);
  }

  private String cell(Place place) {
    return place instanceof Place.CellPlace(String in, int row, int column) && in.equals(sheet)
        ? place.address()
        : place.full();
  }

  private String say(String key) {
    return messages().say(key);
  }

  private Messages messages() {
    return columns.messages();
  }

  private static Cell shortened(Optional<Printed> text) {
    return text.isPresent() ? new Cell.Text(shortened(text.get().text())) : new Cell.Blank();
  }

  static String shortened(String text) {
    return text.codePointCount(0, text.length()) <= SHORT
        ? text
        : text.substring(0, text.offsetByCodePoints(0, SHORT - 1)) + "…";
  }

  static Cell amount(Optional<Amount> amount) {
    return amount.isPresent() ? new Cell.Text(plain(amount.get().value())) : new Cell.Blank();
  }

  private static Cell rate(Optional<Amount> rate) {
    return rate.isPresent()
        ? new Cell.Text(plain(rate.get().value().movePointRight(2)) + "%")
        : new Cell.Blank();
  }

  static String plain(BigDecimal value) {
    return value.stripTrailingZeros().toPlainString();
  }
}
