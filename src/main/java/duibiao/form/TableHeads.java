package duibiao.form;

import duibiao.document.Cell;
import duibiao.document.Grid;
import duibiao.form.HeadRow.Table;
import duibiao.form.Label.Part;
import duibiao.form.TableHead.Column;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Finds the heads of tables: rows whose cells are column labels, in one or two levels.
final class TableHeads {
  private final Grid grid;
  private final FormLabels labels;
  private final HeadRows rows;
  private final BitSet labelled = new BitSet();

  TableHeads(Grid grid, FormLabels labels) {
    this.grid = grid;
    this.labels = labels;
    this.rows = new HeadRows(grid, labels);
    grid.cells().stream().filter(this::isColumnLabel).forEach(cell -> labelled.set(cell.row()));
  }

  /// The heads that were found, and the rows that look like one.
  List<HeadRow> seen() {
    return rows.seen();
  }

  /// The head that begins in a row, if one does.
  Optional<TableHead> at(int row) {
    if (!isNearLabels(row)) {
      return Optional.empty();
    }
    List<Cell> top = anchored(grid, row);
    if (top.size() < 2) {
      return Optional.empty();
    }
    List<HeadLeaf> leaves = new HeadLeaves(grid, this::isColumnLabel).of(row, top);
    List<Column> all = columns(leaves);
    List<Cell> lowest = leaves.stream().map(HeadLeaf::cell).toList();
    List<Cell> divided = leaves.stream().flatMap(leaf -> leaf.above().stream()).toList();
    Optional<TableHead> head =
        head(top, Stream.concat(divided.stream(), lowest.stream()).distinct().toList(), all);
    if (head.isPresent()) {
      rows.head(head.get().table(), lowest, all);
    } else if (!all.isEmpty()) {
      rows.noHead(row, TableHeads::standsOverColumns);
    }
    return head;
  }

  /// Whether a label stands in any row of a head that would begin here; below a head most rows have
  /// none.
  private boolean isNearLabels(int row) {
    int next = labelled.nextSetBit(row);
    return next >= 0 && next < row + HeadLeaves.MOST_ROWS;
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
    return table(found, columns)
        .filter(table -> isHead(table, columns, top))
        .map(table -> head(table, columns, cells));
  }

  /// A label and the value beside it are no head: a budget needs two columns and no amount, and
  /// over goals stand nothing but labels, a heading beside them not counted.
  private boolean isHead(Table table, List<Column> columns, List<Cell> top) {
    return switch (table) {
      case BUDGET ->
          columns.stream().filter(column -> !column.label().isIn(Part.HEADING)).count() >= 2
              && top.stream().noneMatch(Points::isNumber);
      case GOALS -> {
        boolean isBeside = top.getFirst().span().height() > 1;
        yield top.stream().skip(isBeside ? 1 : 0).allMatch(this::isColumnLabel);
      }
      case INDICATORS, SECTIONS -> true;
    };
  }

  private TableHead head(Table table, List<Column> columns, List<Cell> cells) {
    int bottom = cells.stream().mapToInt(Cell::row).max().orElse(0);
    List<Column> named =
        switch (table) {
          case INDICATORS ->
              Columns.ofIndicators(new LevelColumns(grid, labels).split(columns, bottom));
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

  private boolean isColumnLabel(Cell cell) {
    return columnLabel(cell).isPresent();
  }

  /// Names stand over columns where several programmes are rows of one table.
  private static boolean standsOverColumns(Label label) {
    return label.isName() || !label.isIn(Part.HEADER) && !label.isIn(Part.END);
  }

  private List<Column> columns(List<HeadLeaf> leaves) {
    Set<Label> whole = EnumSet.noneOf(Label.class);
    leaves.forEach(leaf -> leaf.label(this::columnLabel, labels.words()).ifPresent(whole::add));
    List<Column> columns = new ArrayList<>();
    for (HeadLeaf leaf : leaves) {
      leaf.label(this::columnLabel, labels.words())
          .or(() -> whole.size() < 2 ? Optional.empty() : clipped(leaf.cell(), whole))
          .or(() -> whole.size() < 2 ? Optional.empty() : worded(leaf.cell(), whole))
          .ifPresent(label ->
              columns.add(new Column(label, leaf.cell().column(), leaf.cell().span().right())));
    }
    return columns;
  }

  /// A label of a spelling that nobody listed, by its words; where a listed one says the same, it
  /// is none.
  private Optional<Label> worded(Cell cell, Set<Label> whole) {
    boolean isValue = Points.isNumber(cell) || labels.of(cell.text()).isPresent();
    return isValue
        ? Optional.empty()
        : labels.words().label(cell.text()).filter(label -> !whole.contains(label));
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

  private static Optional<Table> table(Set<Label> found, List<Column> columns) {
    boolean values = found.contains(Label.TARGET) || found.contains(Label.ACTUAL);
    boolean levels = found.contains(Label.LEVEL1) || found.contains(Label.LEVEL2);
    boolean names = found.contains(Label.LEVEL3) || found.contains(Label.INDICATOR_HEADING);
    boolean scored = found.contains(Label.SCORE) || found.contains(Label.WEIGHT);
    boolean named = found.contains(Label.LEVEL3) && found.contains(Label.LEVEL1) && scored;
    if ((names || levels) && (values || named || levels && found.contains(Label.GOAL_ACHIEVED))) {
      return Optional.of(Table.INDICATORS);
    }
    if (found.stream().anyMatch(Label::isAmount)) {
      return Optional.of(Table.BUDGET);
    }
    if (found.contains(Label.EXPLANATION) || levels && scored) {
      return Optional.of(Table.SECTIONS);
    }
    return goals(found) || Columns.areGoalsOfYear(columns)
        ? Optional.of(Table.GOALS)
        : Optional.empty();
  }

  private static boolean goals(Set<Label> found) {
    return found.contains(Label.GOAL_ACHIEVED)
            && (found.contains(Label.GOAL_EXPECTED) || found.contains(Label.GOAL_HEADING))
        || found.contains(Label.GOAL_EXPECTED) && found.contains(Label.GOAL_NUMBER)
        || found.equals(EnumSet.of(Label.GOAL_HEADING));
  }
}
