package duibiao.form;

import duibiao.document.Cell;
import duibiao.form.Label.Part;
import duibiao.form.TableHead.Column;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// Reads the goals below a head such as 预期目标 | 实际完成情况, or beside a label.
final class GoalTable {
  private final TableHead head;

  GoalTable(TableHead head) {
    this.head = head;
  }

  Optional<FormRow> read(List<Cell> cells, int row, Function<Cell, Field> fields) {
    Map<Label, Field> goal = new EnumMap<>(Label.class);
    for (Cell cell : cells) {
      if (!head.holds(cell) && cell.row() == row) {
        head.columnOver(cell)
            .map(Column::label)
            .filter(label -> label.isIn(Part.GOAL) || label == Label.REASON)
            .ifPresent(label -> goal.putIfAbsent(label, fields.apply(cell)));
      }
    }
    goal.remove(Label.REASON);
    return goal.isEmpty() ? Optional.empty() : Optional.of(new FormRow(goal));
  }

  /// A goal beside its label: `年度总体目标 | 做好……`, `目标及完成情况 | 1.项目年度目标完成情况 | ……`.
  static Optional<FormRow> readLine(
      List<Cell> cells, FormLabels labels, Function<Cell, Field> fields) {
    Label last = Label.GOAL_EXPECTED;
    for (Cell cell : cells) {
      Optional<Label> label = labels.of(cell.text());
      if (label.isEmpty()) {
        return Optional.of(new FormRow(Map.of(last, fields.apply(cell))));
      }
      last = label.get() == Label.GOAL_ACHIEVED ? Label.GOAL_ACHIEVED : Label.GOAL_EXPECTED;
    }
    return Optional.empty();
  }
}
