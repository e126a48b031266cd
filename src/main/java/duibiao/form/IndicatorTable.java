package duibiao.form;

import duibiao.document.Cell;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// Reads the rows below the head of an indicator table; levels hold until the next one is printed.
final class IndicatorTable {
  /// The outermost first: where one changes, those within it end.
  private static final List<Label> LEVELS =
      List.of(
          Label.DEPARTMENT,
          Label.IMPLEMENTING_UNIT,
          Label.PROGRAMME,
          Label.GROUP,
          Label.LEVEL1,
          Label.LEVEL2);

  private static final Set<Label> POINTS = Set.of(Label.WEIGHT, Label.SCORE, Label.REVIEW_SCORE);

  private final TableHead head;
  private final FormLabels labels;
  private final Function<Cell, Field> fields;
  private final Map<Label, Field> levels = new EnumMap<>(Label.class);

  IndicatorTable(TableHead head, FormLabels labels, Function<Cell, Field> fields) {
    this.head = head;
    this.labels = labels;
    this.fields = fields;
    head.labels().stream()
        .limit(1)
        .filter(cell -> Numbering.isNumbered(cell.text()))
        .filter(cell -> labels.of(cell.text()).filter(Label.GOAL_HEADING::equals).isPresent())
        .forEach(cell -> levels.put(Label.GROUP, fields.apply(cell)));
  }

  TableHead head() {
    return head;
  }

  /// The levels that hold at the end of this table, for one that goes on under a repeated head.
  void continueFrom(IndicatorTable earlier) {
    levels.putAll(earlier.levels);
  }

  /// What one row of the table is.
  sealed interface Line {

    /// An indicator.
    record IndicatorLine(FormRow row) implements Line {}

    /// The total: weights and scores without a name.
    record TotalLine(FormRow row) implements Line {}

    /// A level or an empty slot of the form: `指标2：`, `……`.
    record Slot(List<Field> labels) implements Line {}
  }

  /// Reads one row.
  Line read(List<Cell> cells) {
    Map<Label, Field> row = new EnumMap<>(Label.class);
    RowAlignment.align(head, labels, cells)
        .forEach((label, cell) -> row.put(label, fields.apply(cell)));
    Optional<Line> sum = sum(row);
    if (sum.isPresent()) {
      return sum.get();
    }
    boolean hasLevel = LEVELS.stream().anyMatch(row::containsKey);
    remember(row);
    if (isEmptySlot(row)) {
      return new Line.Slot(List.copyOf(row.values()));
    }
    if (!hasLevel && isUnnamedTotal(row)) {
      return new Line.TotalLine(new FormRow(row));
    }
    levels.forEach(row::putIfAbsent);
    return new Line.IndicatorLine(new FormRow(row));
  }

  /// A row that sums up: 合计 in the column of names is the total, 小计 sums up a class and is no line.
  private Optional<Line> sum(Map<Label, Field> row) {
    if (row.containsKey(Label.TARGET) || row.containsKey(Label.ACTUAL)) {
      return Optional.empty();
    }
    List<Field> names =
        row.entrySet().stream()
            .filter(entry -> entry.getKey().isLevel() || entry.getKey() == Label.LEVEL3)
            .map(Map.Entry::getValue)
            .toList();
    if (names.stream().anyMatch(name -> labels.words().isSubtotal(name.text()))) {
      return Optional.of(new Line.Slot(names));
    }
    boolean isTotal =
        names.stream()
            .anyMatch(name -> labels.of(name.text()).filter(Label.TOTAL::equals).isPresent());
    return isTotal
        ? Optional.of(new Line.TotalLine(new FormRow(row).only(POINTS)))
        : Optional.empty();
  }

  private void remember(Map<Label, Field> row) {
    for (Label level : LEVELS) {
      Field now = row.get(level);
      if (now != null) {
        if (isOther(level, now)) {
          LEVELS.subList(LEVELS.indexOf(level) + 1, LEVELS.size()).forEach(levels::remove);
        }
        levels.put(level, now);
      }
    }
  }

  private boolean isOther(Label level, Field now) {
    Field earlier = levels.get(level);
    return earlier != null && !earlier.place().equals(now.place());
  }

  /// A name that is only a number or dots, and no value that is more than a dash.
  private static boolean isEmptySlot(Map<Label, Field> row) {
    Field name = row.get(Label.LEVEL3);
    boolean named = name != null && !Slots.isBlankName(name.text());
    if (named) {
      return false;
    }
    List<Field> values = new ArrayList<>();
    row.forEach((label, field) -> {
      if (!label.isLevel() && label != Label.LEVEL3) {
        values.add(field);
      }
    });
    return values.stream().allMatch(field -> Slots.isDash(field.text()));
  }

  private static boolean isUnnamedTotal(Map<Label, Field> row) {
    return !row.containsKey(Label.LEVEL3)
        && !row.containsKey(Label.TARGET)
        && !row.containsKey(Label.ACTUAL)
        && (row.containsKey(Label.WEIGHT) || row.containsKey(Label.SCORE));
  }
}
