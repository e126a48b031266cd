package duibiao.form;

import duibiao.document.Cell;
import duibiao.document.Grid;
import duibiao.form.HeadRow.Heading;
import duibiao.form.HeadRow.Table;
import duibiao.form.TableHead.Column;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// The rows of one grid that head tables, as they were met: what is known in them, and what may be
/// a label spelled in a new way. It is told to people and never used for reading.
final class HeadRows {
  private static final int ENOUGH_LABELS = 2;

  private final Grid grid;
  private final FormLabels labels;
  private final List<HeadRow> seen = new ArrayList<>();

  HeadRows(Grid grid, FormLabels labels) {
    this.grid = grid;
    this.labels = labels;
  }

  List<HeadRow> seen() {
    return List.copyOf(seen);
  }

  /// A row that heads a table.
  void head(Table table, List<Cell> leaves, List<Column> columns) {
    seen.add(new HeadRow(Optional.of(table), headings(leaves, columns)));
  }

  /// A row that heads nothing, with labels of columns in it: worth telling only where one of its
  /// cells may be the label that is missing.
  void noHead(int row, Predicate<Label> standsOverColumns) {
    List<Cell> cells = grid.row(row).stream().filter(cell -> cell.row() >= row - 1).toList();
    List<Column> columns = new ArrayList<>();
    for (Cell cell : cells) {
      labels
          .of(cell.text())
          .filter(label -> standsOverColumns.test(label) && !label.isName())
          .ifPresent(label -> columns.add(new Column(label, cell.column(), cell.span().right())));
    }
    if (columns.size() >= ENOUGH_LABELS) {
      List<Heading> headings = headings(cells, columns);
      if (headings.stream().anyMatch(heading -> heading.likely().isPresent())) {
        seen.add(new HeadRow(Optional.empty(), headings));
      }
    }
  }

  private List<Heading> headings(List<Cell> cells, List<Column> columns) {
    Set<Label> missing = EnumSet.allOf(Label.class);
    missing.removeIf(label -> label.isIn(Label.Part.HEADER) || label.isIn(Label.Part.END));
    columns.forEach(column -> missing.remove(column.label()));
    return cells.stream().map(cell -> heading(cell, columns, missing)).toList();
  }

  private Heading heading(Cell cell, List<Column> columns, Set<Label> missing) {
    Optional<Label> label =
        columns.stream()
            .filter(column -> column.left() == cell.column())
            .filter(column -> column.right() == cell.span().right())
            .map(Column::label)
            .findFirst();
    boolean isNone = label.isEmpty() && labels.of(cell.text()).isEmpty() && !isClass(cell);
    return new Heading(
        grid.placeOf(cell), cell.text(), label, isNone ? likely(cell, missing) : Optional.empty());
  }

  /// Two that are equally near are not settled; a label that is there already is not missing.
  private Optional<LikelyLabel> likely(Cell cell, Set<Label> missing) {
    List<LikelyLabel> nearest =
        labels.likely(cell.text()).stream()
            .filter(likely -> missing.contains(likely.label()))
            .toList();
    return nearest.size() == 1 ? Optional.of(nearest.getFirst()) : Optional.empty();
  }

  /// `数量指标` is near to 二级指标 and means what it says.
  private boolean isClass(Cell cell) {
    return labels.isLevelWord(Label.LEVEL1, cell.text())
        || labels.isLevelWord(Label.LEVEL2, cell.text());
  }
}
