package duibiao.form;

import duibiao.document.Cell;
import duibiao.document.PlainText;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// Reads amounts that stand beside their labels: `年度资金总额： | 80`, one pair in a row or two, `预算数： |
/// 120 | 执行数： | 118` with `其中-财政拨款： | 100 | 其中-财政拨款： | 98` below.
final class BudgetPairs {
  private final FormLabels labels;
  private final List<Meaning> columns = new ArrayList<>();

  BudgetPairs(FormLabels labels) {
    this.labels = labels;
  }

  /// What the amounts of a pair are.
  private enum Meaning {
    PLANNED,
    ADJUSTED,
    EXECUTED,
    RATE,
    /// Of several years, which nobody loads.
    OF_PERIOD
  }

  private record Pair(Field name, Optional<Field> value) {}

  /// The funding lines of one row; one where planned and executed stand side by side.
  List<FormRow> read(List<Cell> cells, Function<Cell, Field> fields) {
    List<Pair> pairs = pairs(cells, fields);
    List<FormRow> rows = new ArrayList<>();
    Map<Label, Field> line = new EnumMap<>(Label.class);
    for (int at = 0; at < pairs.size(); at++) {
      Pair pair = pairs.get(at);
      Optional<Label> label =
          Points.isNumber(pair.name().cell()) ? Optional.empty() : label(meaning(at, pair));
      boolean isNext = label.isEmpty() || label.filter(line::containsKey).isPresent();
      if (isNext || !line.isEmpty() && !isOfOneLine(line, pair)) {
        add(rows, line);
      }
      if (label.isPresent()) {
        line.putIfAbsent(Label.FUNDING_SOURCE, pair.name());
        pair.value().ifPresent(value -> line.put(label.get(), value));
      }
    }
    add(rows, line);
    return rows;
  }

  private static void add(List<FormRow> rows, Map<Label, Field> line) {
    Field name = line.get(Label.FUNDING_SOURCE);
    if (name != null && (line.size() > 1 || BudgetTable.namesMoney(name.text()))) {
      rows.add(new FormRow(line));
    }
    line.clear();
  }

  private List<Pair> pairs(List<Cell> cells, Function<Cell, Field> fields) {
    List<Pair> pairs = new ArrayList<>();
    int at = 0;
    while (at < cells.size()) {
      boolean hasValue = at + 1 < cells.size() && !isName(cells.get(at + 1));
      pairs.add(
          new Pair(
              fields.apply(cells.get(at)),
              hasValue ? Optional.of(fields.apply(cells.get(at + 1))) : Optional.empty()));
      at += hasValue ? 2 : 1;
    }
    return pairs;
  }

  private boolean isName(Cell cell) {
    String folded = PlainText.fold(cell.text());
    return !Points.isNumber(cell)
        && (folded.endsWith(":")
            || labels.of(cell.text()).isPresent()
            || isSource(folded) && BudgetTable.namesMoney(cell.text()));
  }

  private static boolean isSource(String folded) {
    return folded.chars().noneMatch(Character::isDigit);
  }

  /// As the name says, or as the pair above.
  private Meaning meaning(int at, Pair pair) {
    Optional<Meaning> said = said(pair.name().text());
    while (columns.size() <= at) {
      columns.add(Meaning.PLANNED);
    }
    said.ifPresent(meaning -> columns.set(at, meaning));
    return columns.get(at);
  }

  private Optional<Meaning> said(String name) {
    return labels.words().isOfPeriod(name)
        ? Optional.of(Meaning.OF_PERIOD)
        : labels.of(name).flatMap(BudgetPairs::meaning);
  }

  private static Optional<Meaning> meaning(Label label) {
    if (label == Label.RATE) {
      return Optional.of(Meaning.RATE);
    }
    if (!label.isAmount()) {
      return Optional.empty();
    }
    return Optional.of(
        label == Label.EXECUTED
            ? Meaning.EXECUTED
            : label == Label.ADJUSTED ? Meaning.ADJUSTED : Meaning.PLANNED);
  }

  private static Optional<Label> label(Meaning meaning) {
    return switch (meaning) {
      case PLANNED -> Optional.of(Label.INITIAL);
      case ADJUSTED -> Optional.of(Label.ADJUSTED);
      case EXECUTED -> Optional.of(Label.EXECUTED);
      case RATE -> Optional.of(Label.RATE);
      case OF_PERIOD -> Optional.empty();
    };
  }

  private boolean isOfOneLine(Map<Label, Field> line, Pair pair) {
    Field first = line.getOrDefault(Label.FUNDING_SOURCE, pair.name());
    boolean areAmounts = said(first.text()).isPresent() && said(pair.name().text()).isPresent();
    return areAmounts || PlainText.fold(first.text()).equals(PlainText.fold(pair.name().text()));
  }
}
