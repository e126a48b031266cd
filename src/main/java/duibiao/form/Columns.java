package duibiao.form;

import duibiao.form.TableHead.Column;
import java.util.ArrayList;
import java.util.List;

/// What a label over a column means in its table, where the same words serve in several places.
final class Columns {

  private Columns() {}

  /// In an indicator table the deepest level names the indicator, 绩效指标 over a column does where no
  /// level is printed, and 实际完成情况 is the actual; 绩效指标 at the left edge stands beside the table,
  /// over the column of goals or groups.
  static List<Column> ofIndicators(List<Column> columns) {
    List<Column> named = new ArrayList<>();
    Label deepest = deepest(columns);
    boolean hasActual = has(columns, Label.ACTUAL);
    for (Column column : columns) {
      named.add(as(column, indicatorLabel(column.label(), deepest, hasActual)));
    }
    return named;
  }

  private static Label indicatorLabel(Label label, Label deepest, boolean hasActual) {
    if (label == deepest) {
      return Label.LEVEL3;
    }
    if (label == Label.LEVEL3) {
      return Label.GROUP;
    }
    if (label == Label.GOAL_HEADING || label == Label.INDICATOR_HEADING) {
      return Label.GROUP;
    }
    return label == Label.GOAL_ACHIEVED && !hasActual ? Label.ACTUAL : label;
  }

  /// In a goal table the second column headed 年度目标 tells what came of the goals.
  static List<Column> ofGoals(List<Column> columns) {
    List<Column> named = new ArrayList<>();
    boolean hasExpected = has(columns, Label.GOAL_EXPECTED);
    boolean hasAchieved = has(columns, Label.GOAL_ACHIEVED);
    for (Column column : columns.subList(sideHeading(columns), columns.size())) {
      boolean isHeading = column.label() == Label.GOAL_HEADING;
      if (isHeading && !hasExpected) {
        named.add(as(column, Label.GOAL_EXPECTED));
        hasExpected = true;
      } else if (isHeading && !hasAchieved) {
        named.add(as(column, Label.GOAL_ACHIEVED));
        hasAchieved = true;
      } else {
        named.add(column);
      }
    }
    return named;
  }

  private static int sideHeading(List<Column> columns) {
    return columns.get(0).label() == Label.GOAL_HEADING && columns.size() > 2 ? 1 : 0;
  }

  private static Label deepest(List<Column> columns) {
    for (Label label :
        List.of(Label.LEVEL4, Label.LEVEL3, Label.LEVEL2, Label.LEVEL1, Label.INDICATOR_HEADING)) {
      if (has(columns, label)) {
        return label;
      }
    }
    return Label.LEVEL3;
  }

  private static boolean has(List<Column> columns, Label label) {
    return columns.stream().anyMatch(column -> column.label() == label);
  }

  private static Column as(Column column, Label label) {
    return new Column(label, column.left(), column.right());
  }

  /// The further columns of a label: two columns of targets, say, planned and corrected.
  static List<Column> rivals(List<Column> columns, List<Column> once) {
    return columns.stream()
        .filter(column -> !once.contains(column))
        .filter(column -> column.label().isIn(Label.Part.INDICATOR) || isPoints(column.label()))
        .filter(column -> !column.label().isLevel())
        .toList();
  }

  private static boolean isPoints(Label label) {
    return label == Label.WEIGHT || label == Label.SCORE;
  }

  /// The first column of each label.
  static List<Column> distinct(List<Column> columns) {
    List<Column> once = new ArrayList<>();
    for (Column column : columns) {
      if (!has(once, column.label())) {
        once.add(column);
      }
    }
    return once;
  }
}
