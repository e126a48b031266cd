package duibiao.form;

import duibiao.document.Cell;
import duibiao.document.PlainText;
import duibiao.form.TableHead.Column;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Which cell of a row answers to which column of the head.
///
/// Usually the one below it. Where what stands there cannot be (a level's name under a target,
/// words under a score), the row was shifted when it was typed: then cells are given to columns in
/// order, at the least sum of distance and contradiction.
final class RowAlignment {
  private static final double SKIPPED_COLUMN = 0.5;
  private static final double DISTANCE = 0.3;
  private static final double SKIPPED_NAME = 4;
  private static final double SKIPPED_CELL = 12;
  private static final double CONTRADICTION = 8;
  private static final double DISLIKE = 4;

  private final TableHead head;
  private final FormLabels labels;

  private RowAlignment(TableHead head, FormLabels labels) {
    this.head = head;
    this.labels = labels;
  }

  static Map<Label, Cell> align(TableHead head, FormLabels labels, List<Cell> cells) {
    RowAlignment alignment = new RowAlignment(head, labels);
    return alignment.straight(cells).orElseGet(() -> alignment.shifted(cells));
  }

  /// Every cell under its own column, when nothing contradicts it.
  private Optional<Map<Label, Cell>> straight(List<Cell> cells) {
    Map<Label, Cell> row = new EnumMap<>(Label.class);
    double doubt = 0;
    for (Cell cell : cells) {
      Optional<Column> column = head.columnOver(cell);
      if (column.isPresent()) {
        Label label = column.get().label();
        doubt += misfit(cell, label);
        boolean isSecond = row.putIfAbsent(label, cell) != null && label != Label.NOTE;
        if (doubt >= CONTRADICTION || isSecond) {
          return Optional.empty();
        }
      }
    }
    return isNameless(row) ? Optional.empty() : Optional.of(row);
  }

  private static boolean isNameless(Map<Label, Cell> row) {
    return !row.containsKey(Label.LEVEL3)
        && row.keySet().stream().anyMatch(Label::isLevel)
        && (row.containsKey(Label.TARGET) && row.containsKey(Label.ACTUAL));
  }

  /// The cheapest giving of cells to columns that keeps their order.
  private Map<Label, Cell> shifted(List<Cell> cells) {
    List<Column> columns = head.columns();
    double[][] best = new double[cells.size() + 1][columns.size() + 1];
    for (double[] line : best) {
      Arrays.fill(line, 0);
    }
    for (int cell = cells.size(); cell >= 0; cell--) {
      for (int column = columns.size(); column >= 0; column--) {
        best[cell][column] = cheapest(cells, cell, column, best);
      }
    }
    return trace(cells, best);
  }

  private double cheapest(List<Cell> cells, int cell, int column, double[][] best) {
    boolean noCell = cell == cells.size();
    boolean noColumn = column == head.columns().size();
    if (noCell && noColumn) {
      return 0;
    }
    double skipCell = noCell ? Double.MAX_VALUE : SKIPPED_CELL + best[cell + 1][column];
    double skipColumn = noColumn ? Double.MAX_VALUE : skip(column) + best[cell][column + 1];
    double take =
        noCell || noColumn
            ? Double.MAX_VALUE
            : cost(cells.get(cell), head.columns().get(column)) + best[cell + 1][column + 1];
    return Math.min(take, Math.min(skipCell, skipColumn));
  }

  private Map<Label, Cell> trace(List<Cell> cells, double[][] best) {
    Map<Label, Cell> row = new EnumMap<>(Label.class);
    List<Column> columns = head.columns();
    int cell = 0;
    int column = 0;
    while (cell < cells.size() && column < columns.size()) {
      double taken = cost(cells.get(cell), columns.get(column)) + best[cell + 1][column + 1];
      if (taken <= best[cell][column] + 1e-9) {
        row.put(columns.get(column++).label(), cells.get(cell++));
      } else if (skip(column) + best[cell][column + 1] <= best[cell][column] + 1e-9) {
        column++;
      } else {
        cell++;
      }
    }
    return row;
  }

  private double skip(int column) {
    return head.columns().get(column).label() == Label.LEVEL3 ? SKIPPED_NAME : SKIPPED_COLUMN;
  }

  private double cost(Cell cell, Column column) {
    return DISTANCE * column.distance(cell) + misfit(cell, column.label());
  }

  /// How badly a text fits under a label: nothing where it may stand, [#CONTRADICTION] where it
  /// cannot.
  private double misfit(Cell cell, Label label) {
    if ((label == Label.WEIGHT || label == Label.SCORE) && Points.isPoints(cell)) {
      return 0;
    }
    String text = cell.text();
    boolean isLevel1 = labels.isLevelWord(Label.LEVEL1, text);
    boolean isLevel2 = labels.isLevelWord(Label.LEVEL2, text);
    if (label == Label.LEVEL1 || label == Label.LEVEL2) {
      boolean other = label == Label.LEVEL1 ? isLevel2 && !isLevel1 : isLevel1 && !isLevel2;
      if (other || isGoalWord(text) || Points.isNumber(cell)) {
        return CONTRADICTION;
      }
      boolean either = isLevel1 && isLevel2 && label == Label.LEVEL1;
      return either ? 1 : isLevel1 || isLevel2 ? 0 : DISLIKE;
    }
    if (isGoalWord(text)) {
      return label == Label.GROUP ? 0 : CONTRADICTION;
    }
    if ((isLevel1 || isLevel2) && (label != Label.LEVEL3 || labels.isLevelName(text))) {
      return CONTRADICTION;
    }
    if (label == Label.WEIGHT || label == Label.SCORE) {
      return Points.isShare(cell) ? DISLIKE : CONTRADICTION;
    }
    if (label == Label.TARGET || label == Label.ACTUAL) {
      return 0;
    }
    boolean isFigure = Points.isPoints(cell) || Points.isShare(cell) || Points.isCompared(text);
    return isFigure || label == Label.GROUP ? DISLIKE : 0;
  }

  private boolean isGoalWord(String text) {
    if (labels.of(text).filter(label -> label == Label.GOAL_HEADING).isEmpty()) {
      return false;
    }
    String folded = PlainText.fold(text);
    return folded.length() < 12
        && !folded.isEmpty()
        && Character.isDigit(folded.charAt(folded.length() - 1));
  }
}
