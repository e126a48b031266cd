package duibiao.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A sheet or a table: the cells that hold something, found by place, where every cell of a merged
/// span answers for the span.
///
/// Cost follows the cells that hold something, not the extent of the sheet.
public final class Grid {
  private final String name;
  private final List<Cell> cells;
  private final boolean isTransposed;
  private final int rowCount;
  private final int columnCount;
  private final Map<Integer, List<Cell>> cellsByRow;

  /// @param name the sheet's name, or the reader's name for a table (`T3` for the third table of a
  ///   text document)
  /// @param cells the cells that hold something, in any order; their spans do not overlap
  public Grid(String name, List<Cell> cells) {
    this(name, cells, false);
  }

  private Grid(String name, List<Cell> cells, boolean isTransposed) {
    this.name = name;
    this.isTransposed = isTransposed;
    this.cells = inOrder(cells);
    this.cellsByRow = byRow(this.cells);
    int bottom = -1;
    int right = -1;
    for (Cell cell : this.cells) {
      bottom = Math.max(bottom, cell.span().bottom());
      right = Math.max(right, cell.span().right());
    }
    this.rowCount = bottom + 1;
    this.columnCount = right + 1;
  }

  private static List<Cell> inOrder(List<Cell> cells) {
    List<Cell> filled = new ArrayList<>(cells.size());
    for (Cell cell : cells) {
      if (!cell.isBlank()) {
        filled.add(cell);
      }
    }
    filled.sort(Cell.READING_ORDER);
    return List.copyOf(filled);
  }

  private static Map<Integer, List<Cell>> byRow(List<Cell> cells) {
    Map<Integer, List<Cell>> rows = new HashMap<>();
    for (Cell cell : cells) {
      for (int row = cell.span().top(); row <= cell.span().bottom(); row++) {
        insert(rows.computeIfAbsent(row, at -> new ArrayList<>()), cell);
      }
    }
    return rows;
  }

  /// Puts a cell where its column belongs; cells come from above, so that it is nearly always the
  /// last one.
  private static void insert(List<Cell> row, Cell cell) {
    int at = row.size();
    while (at > 0 && row.get(at - 1).column() > cell.column()) {
      at--;
    }
    row.add(at, cell);
  }

  public String name() {
    return name;
  }

  /// The cells that hold something, row by row, left to right; a merged cell once, at its anchor.
  public List<Cell> cells() {
    return cells;
  }

  /// Rows down to the last one that holds something.
  public int rowCount() {
    return rowCount;
  }

  /// Columns up to the last one that holds something.
  public int columnCount() {
    return columnCount;
  }

  /// The cells that lie in a row, left to right, spans from rows above among them.
  public List<Cell> row(int row) {
    return cellsByRow.getOrDefault(row, List.of());
  }

  /// The cell that fills this place, or nothing where the place is blank.
  public Optional<Cell> at(int row, int column) {
    for (Cell cell : row(row)) {
      if (cell.span().covers(row, column)) {
        return Optional.of(cell);
      }
    }
    return Optional.empty();
  }

  /// The next cell to the right in the first row of a cell's span, blank places passed over.
  public Optional<Cell> rightOf(Cell cell) {
    return row(cell.row()).stream()
        .filter(other -> other.column() > cell.span().right())
        .findFirst();
  }

  /// The cell directly below the left edge of a cell's span.
  public Optional<Cell> below(Cell cell) {
    return at(cell.span().bottom() + 1, cell.column());
  }

  /// The nearest cell above a place in the same column, blank places passed over.
  public Optional<Cell> closestAbove(int row, int column) {
    for (int above = row - 1; above >= 0; above--) {
      Optional<Cell> cell = at(above, column);
      if (cell.isPresent()) {
        return cell;
      }
    }
    return Optional.empty();
  }

  /// The same cells with rows and columns exchanged; each keeps the place it has in the file.
  public Grid transposed() {
    return new Grid(name, cells.stream().map(Grid::transposed).toList(), !isTransposed);
  }

  private static Cell transposed(Cell cell) {
    return new Cell(cell.text(), cell.number(), cell.style(), cell.span().transposed());
  }

  /// The place of a cell of this grid, in the file.
  public Place placeOf(Cell cell) {
    return isTransposed
        ? new Place.CellPlace(name, cell.column(), cell.row())
        : new Place.CellPlace(name, cell.row(), cell.column());
  }
}
