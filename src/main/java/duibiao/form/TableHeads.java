package duibiao.form;

import duibiao.document.Cell;
import duibiao.document.Grid;
import duibiao.form.HeadRow.Table;
import duibiao.form.Label.Part;
import duibiao.form.TableHead.Column;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Finds the heads of tables: rows whose cells are column labels, in one or two levels.
final class TableHeads {
  private final Grid grid;
  private final FormLabels labels;
  private final HeadRows rows;

  TableHeads(Grid grid, FormLabels labels) {
    this.grid = grid;
    this.labels = labels;
    this.rows = new HeadRows(grid, labels);
  }

  /// The heads that were found, and the rows that look like one.
  List<HeadRow> seen() {
    return rows.seen();
  }

  /// The head that begins in a row, if one does.
  Optional<TableHead> at(int row) {
    List<Cell> top = anchored(grid, row);
    if (top.size() < 2) {
      return Optional.empty();
    }
    List<Cell> leaves = leaves(row, top);
    List<Column> all = columns(leaves);
    Optional<TableHead> head = head(top, leaves, all);
    if (head.isPresent()) {
      rows.head(head.get().table(), leaves, all);
    } else if (!all.isEmpty()) {
      rows.noHead(row, TableHeads::standsOverColumns);
    }
    return head;
  }

  private Optional<TableHead> head(List<Cell> top, List<Cell> leaves, List<Column> all) {
    if (all.size() < 2) {
      return Optional.empty();
    }
    boolean ofLines = all.stream().anyMatch(column -> column.label().isIn(Part.INDICATOR));
    List<Column> columns =
        ofLines ? all : all.stream().filter(column -> !column.label().isName()).toList();
    Set<Label> found = EnumSet.noneOf(Label.class);
    columns.forEach(column -> found.add(column.label()));
    if (columns.size() < 2 || found.size() < columns.size() && isBudgetOnly(found)) {
      return Optional.empty();
    }
    List<Cell> cells = new ArrayList<>(top);
    leaves.stream().filter(leaf -> !top.contains(leaf)).forEach(cells::add);
    return table(found)
        .filter(table -> isHead(table, columns, top))
        .map(table -> head(table, columns, cells));
  }

  /// A label and the value beside it are no head: a budget needs two columns, and over goals stand
  /// nothing but labels.
  private boolean isHead(Table table, List<Column> columns, List<Cell> top) {
    return switch (table) {
      case BUDGET ->
          columns.stream().filter(column -> !column.label().isIn(Part.HEADING)).count() >= 2;
      case GOALS -> top.stream().allMatch(this::isColumnLabel);
      case INDICATORS, SECTIONS -> true;
    };
  }

  private static TableHead head(Table table, List<Column> columns, List<Cell> cells) {
    int bottom = cells.stream().mapToInt(Cell::row).max().orElse(0);
    List<Column> named =
        switch (table) {
          case INDICATORS -> Columns.ofIndicators(columns);
          case GOALS -> Columns.ofGoals(columns);
          case BUDGET, SECTIONS -> columns;
        };
    List<Column> once = Columns.distinct(named);
    return new TableHead(table, once, Columns.rivals(named, once), bottom, cells);
  }

  static List<Cell> anchored(Grid grid, int row) {
    List<Cell> anchored = new ArrayList<>();
    for (Cell cell : grid.row(row)) {
      if (cell.row() == row) {
        anchored.add(cell);
      }
    }
    return anchored;
  }

  /// The lowest label over each column: where the row below holds nothing but labels, they divide
  /// what stands above them.
  private List<Cell> leaves(int row, List<Cell> top) {
    if (top.stream().allMatch(cell -> cell.span().height() == 1)) {
      return top;
    }
    List<Cell> below = anchored(grid, row + 1);
    boolean divides =
        !below.isEmpty()
            && below.stream().allMatch(cell -> isColumnLabel(cell) && isUnder(cell, top));
    if (!divides) {
      return top;
    }
    List<Cell> leaves = new ArrayList<>(below);
    top.stream()
        .filter(cell -> below.stream().noneMatch(leaf -> overlaps(cell, leaf)))
        .forEach(leaves::add);
    leaves.sort(Comparator.comparingInt(Cell::column));
    return leaves;
  }

  private static boolean isUnder(Cell leaf, List<Cell> top) {
    return top.stream().anyMatch(cell -> cell.span().height() == 1 && overlaps(cell, leaf));
  }

  private static boolean overlaps(Cell one, Cell other) {
    return one.column() <= other.span().right() && other.column() <= one.span().right();
  }

  private boolean isColumnLabel(Cell cell) {
    return columnLabel(cell).isPresent();
  }

  /// Names stand over columns where several programmes are rows of one table.
  private static boolean standsOverColumns(Label label) {
    return label.isName() || !label.isIn(Part.HEADER) && !label.isIn(Part.END);
  }

  private List<Column> columns(List<Cell> leaves) {
    Set<Label> whole = EnumSet.noneOf(Label.class);
    leaves.forEach(leaf -> columnLabel(leaf).ifPresent(whole::add));
    List<Column> columns = new ArrayList<>();
    for (Cell leaf : leaves) {
      columnLabel(leaf)
          .or(() -> whole.size() < 2 ? Optional.empty() : clipped(leaf, whole))
          .ifPresent(label -> columns.add(new Column(label, leaf.column(), leaf.span().right())));
    }
    return columns;
  }

  private Optional<Label> columnLabel(Cell cell) {
    return labels.of(cell.text()).filter(TableHeads::standsOverColumns);
  }

  /// A label cut off at the cell's edge, `全年执` for 全年执行数: the one label of a column that begins so
  /// and is not in the head already.
  private Optional<Label> clipped(Cell cell, Set<Label> whole) {
    Set<Label> candidates = labels.beginningWith(cell.text());
    candidates.removeIf(
        label -> whole.contains(label) || label.isIn(Part.HEADING) || !standsOverColumns(label));
    candidates.removeIf(label -> label.isIn(Part.GOAL) && candidates.contains(Label.ACTUAL));
    return candidates.size() == 1 ? candidates.stream().findFirst() : Optional.empty();
  }

  /// A money table with the same amount twice, as in a table of several districts, has no single
  /// reading.
  private static boolean isBudgetOnly(Set<Label> found) {
    return found.stream().allMatch(label -> label.isAmount() || label == Label.RATE);
  }

  private static Optional<Table> table(Set<Label> found) {
    boolean values = found.contains(Label.TARGET) || found.contains(Label.ACTUAL);
    boolean levels = found.contains(Label.LEVEL1) || found.contains(Label.LEVEL2);
    boolean names = found.contains(Label.LEVEL3) || found.contains(Label.INDICATOR_HEADING);
    if ((names || levels) && (values || levels && found.contains(Label.GOAL_ACHIEVED))) {
      return Optional.of(Table.INDICATORS);
    }
    if (found.stream().anyMatch(Label::isAmount)) {
      return Optional.of(Table.BUDGET);
    }
    boolean scored = found.contains(Label.SCORE) || found.contains(Label.WEIGHT);
    if (found.contains(Label.EXPLANATION) || levels && scored) {
      return Optional.of(Table.SECTIONS);
    }
    return goals(found) ? Optional.of(Table.GOALS) : Optional.empty();
  }

  private static boolean goals(Set<Label> found) {
    return found.contains(Label.GOAL_ACHIEVED)
            && (found.contains(Label.GOAL_EXPECTED) || found.contains(Label.GOAL_HEADING))
        || found.contains(Label.GOAL_EXPECTED) && found.contains(Label.GOAL_NUMBER)
        || found.equals(EnumSet.of(Label.GOAL_HEADING));
  }
}
