package duibiao.form;

import duibiao.form.TableHead.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// What a label over a column means in its table, where the same words serve in several places.
final class Columns {

  private static final Set<Label> TWICE =
      Set.of(Label.LEVEL2, Label.LEVEL3, Label.OPERATOR, Label.TARGET, Label.UNIT);

  private Columns() {}

  /// In an indicator table the deepest level names the indicator, 绩效指标 over a column does where no
  /// level is printed, and 实际完成情况 is the actual; 绩效指标 at the left edge stands beside the table,
  /// over the column of goals or groups, and 绩效目标 right of the names over the targets.
  static List<Column> ofIndicators(List<Column> columns) {
    List<Column> named = new ArrayList<>();
    Label deepest = deepest(columns);
    boolean hasActual = has(columns, Label.ACTUAL);
    boolean hasTarget = has(columns, Label.TARGET);
    boolean isNamed = false;
    for (Column column : columns) {
      boolean isTarget = isNamed && !hasTarget && column.label() == Label.GOAL_HEADING;
      named.add(
          as(column, isTarget ? Label.TARGET : indicatorLabel(column.label(), deepest, hasActual)));
      isNamed |= column.label() == deepest;
    }
    return ofYear(ofLines(named));
  }

  /// Points beside a class, `一级指标 | 分值 | 二级指标 | 分值 | 三级指标 | 分值`, are no points of a line.
  private static List<Column> ofLines(List<Column> columns) {
    List<Column> lines = new ArrayList<>();
    for (int at = 0; at < columns.size(); at++) {
      Column column = columns.get(at);
      boolean isBesideClass =
          at > 0
              && isPoints(column.label())
              && columns.get(at - 1).label().isLevel()
              && has(columns.subList(at + 1, columns.size()), column.label());
      lines.add(isBesideClass ? as(column, Label.NOTE) : column);
    }
    return lines;
  }

  /// Where names and targets stand twice in a head, the left ones are planned for the whole period,
  /// the right ones for the year, as the declaration of the Ministry of Finance has them.
  private static List<Column> ofYear(List<Column> columns) {
    long names = columns.stream().filter(column -> column.label() == Label.LEVEL3).count();
    if (names < 2) {
      return columns;
    }
    List<Column> ofYear = new ArrayList<>();
    for (int at = 0; at < columns.size(); at++) {
      Column column = columns.get(at);
      boolean isOfPeriod =
          TWICE.contains(column.label())
              && has(columns.subList(at + 1, columns.size()), column.label());
      ofYear.add(isOfPeriod ? as(column, Label.NOTE) : column);
    }
    return ofYear;
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
    List<Column> inside = columns.subList(sideHeading(columns), columns.size());
    boolean hasExpected = has(inside, Label.GOAL_EXPECTED);
    boolean hasAchieved = has(inside, Label.GOAL_ACHIEVED);
    for (Column column : inside) {
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
    boolean isHeading = columns.get(0).label() == Label.GOAL_HEADING || areGoalsOfYear(columns);
    return isHeading && columns.size() > 2 ? 1 : 0;
  }

  /// `总体目标 | 中期目标 | 年度目标`: beside a heading what is meant for the period, and for the year.
  static boolean areGoalsOfYear(List<Column> columns) {
    Label first = columns.get(0).label();
    return columns.size() == 3
        && (first == Label.GOAL_EXPECTED || first == Label.GOAL_HEADING)
        && columns.get(1).label() == Label.NOTE
        && columns.get(2).label() == Label.GOAL_HEADING;
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

  /// The first column of each label, and all that nobody loads.
  static List<Column> distinct(List<Column> columns) {
    List<Column> once = new ArrayList<>();
    for (Column column : columns) {
      if (column.label() == Label.NOTE || !has(once, column.label())) {
        once.add(column);
      }
    }
    return once;
  }
}
