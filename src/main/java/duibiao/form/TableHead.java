package duibiao.form;

import duibiao.document.Cell;
import duibiao.form.HeadRow.Table;
import java.util.List;
import java.util.Optional;

/// The head of a table: which label stands over which columns.
///
/// @param table what the rows below are
/// @param columns left to right, none twice
/// @param rivals further columns under a label that another column has already
/// @param bottom the last row of the head
/// @param labels the cells that make the head
record TableHead(
    Table table, List<Column> columns, List<Column> rivals, int bottom, List<Cell> labels) {

  TableHead {
    columns = List.copyOf(columns);
    rivals = List.copyOf(rivals);
    labels = List.copyOf(labels);
  }

  /// A label over the columns from left to right, both counted in.
  record Column(Label label, int left, int right) {

    int overlap(Cell cell) {
      return Math.min(right, cell.span().right()) - Math.max(left, cell.span().left()) + 1;
    }

    int distance(Cell cell) {
      return overlap(cell) > 0 ? 0 : Math.abs(left - cell.column());
    }
  }

  Optional<Column> column(Label label) {
    return columns.stream().filter(column -> column.label() == label).findFirst();
  }

  /// Whether a cell of the head is one of its column labels.
  boolean isColumn(Cell cell) {
    return columns.stream()
        .anyMatch(
            column -> column.left() == cell.column() && column.right() == cell.span().right());
  }

  boolean has(Label label) {
    return column(label).isPresent();
  }

  /// The column a cell lies under, the one it shares most with.
  Optional<Column> columnOver(Cell cell) {
    Optional<Column> over = Optional.empty();
    int most = 0;
    for (Column column : columns) {
      int overlap = column.overlap(cell);
      if (overlap > most) {
        over = Optional.of(column);
        most = overlap;
      }
    }
    return over;
  }

  /// Whether a cell is part of the head.
  boolean holds(Cell cell) {
    return cell.row() <= bottom && labels.contains(cell);
  }
}
