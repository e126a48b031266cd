package duibiao.cli.inspection;

import duibiao.evaluation.Indicator;
import duibiao.report.AnswerTable;
import duibiao.report.AnswerTable.Plan;
import duibiao.report.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// The indicator lines of a form: what is printed, and below it how it is read where that is not
/// the same.
record LineTable(InspectionColumns columns, ReadAs readAs) {
  private static final String ARROW = "→ ";

  /// A line with the levels that were not printed the same way in the line above.
  private record Line(Indicator indicator, List<String> newLevels) {}

  AnswerTable of(List<Indicator> indicators) {
    Plan<Line> plan = new Plan<>();
    plan.with(columns.words("cell"), line -> new Cell.Text(line.indicator.place().address()))
        .with(columns.words("level"), line -> new Cell.Stack(line.newLevels))
        .with(columns.words("indicator"), line -> new Cell.Text(line.indicator.level3().orElse("")))
        .with(columns.words("target"), line -> target(line.indicator))
        .with(columns.words("actual"), line -> actual(line.indicator))
        .with(columns.compact("weight"), line -> FormTables.amount(line.indicator.weight()))
        .with(columns.compact("score"), line -> FormTables.amount(line.indicator.score()));
    return columns.table("lines", plan, lines(indicators));
  }

  private static List<Line> lines(List<Indicator> indicators) {
    List<Line> lines = new ArrayList<>();
    List<Optional<String>> above = List.of();
    for (Indicator indicator : indicators) {
      List<Optional<String>> levels = levels(indicator);
      lines.add(new Line(indicator, changed(above, levels)));
      above = levels;
    }
    return lines;
  }

  private static List<Optional<String>> levels(Indicator indicator) {
    return List.of(
        indicator.goal().map(goal -> "#" + goal),
        indicator.group(),
        indicator.level1(),
        indicator.level2());
  }

  /// The levels from the outermost one that differs.
  private static List<String> changed(List<Optional<String>> above, List<Optional<String>> levels) {
    int first = 0;
    while (first < above.size() && Objects.equals(above.get(first), levels.get(first))) {
      first++;
    }
    return levels.subList(first, levels.size()).stream().flatMap(Optional::stream).toList();
  }

  private Cell target(Indicator line) {
    return read(line.target().value().text(), readAs.of(line.target().value()));
  }

  private Cell actual(Indicator line) {
    return read(line.actual().value().text(), readAs.of(line.actual().value()));
  }

  private static Cell read(String printed, String reading) {
    return ReadAs.isAsPrinted(printed, reading) || printed.isBlank()
        ? new Cell.Text(printed)
        : new Cell.Stack(List.of(printed, ARROW + reading));
  }
}
