package duibiao.reading;

import duibiao.document.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A table of a text document as it is read: rows of cells with widths in grid columns, vertical
/// merges as "goes on from above", and the tables inside its cells.
final class WordTable {
  /// More than a page can hold; what says more lies.
  private static final int MOST_COLUMNS = 1_000;

  private final List<WordCell> cells = new ArrayList<>();
  private final List<WordTable> nested = new ArrayList<>();
  private int row = -1;
  private int column;

  /// How a cell hangs together with the one above it.
  enum Vertical {
    /// It stands alone.
    ALONE,
    /// A merged cell begins here.
    STARTS,
    /// It is part of the merged cell above.
    GOES_ON
  }

  private record WordCell(Span place, Vertical vertical, String text) {}

  void startRow() {
    row++;
    column = 0;
  }

  /// Leaves grid columns of the row empty.
  void skip(int columns) {
    column += Math.clamp(columns, 0, MOST_COLUMNS);
  }

  /// Adds a cell to the row.
  void cell(int width, Vertical vertical, String text) {
    Span place = new Span(row, column, row, column + Math.clamp(width, 1, MOST_COLUMNS) - 1);
    cells.add(new WordCell(place, vertical, text));
    column = place.right() + 1;
  }

  /// Widens the last cell of the row, which the next one is merged into.
  void widen(int width) {
    WordCell last = cells.removeLast();
    Span place = last.place();
    Span wider =
        new Span(row, place.left(), row, place.right() + Math.clamp(width, 1, MOST_COLUMNS));
    cells.add(new WordCell(wider, last.vertical(), last.text()));
    column = wider.right() + 1;
  }

  boolean isInRow() {
    return !cells.isEmpty() && cells.getLast().place().top() == row;
  }

  /// Drops the row that was begun last.
  void dropRow() {
    while (isInRow()) {
      cells.removeLast();
    }
    row--;
  }

  /// Adds a table that stands inside a cell.
  void nest(WordTable table) {
    nested.add(table);
  }

  /// Gives this table and then those inside it to the document, each as a grid of its own.
  void addTo(DocumentBuilder document) {
    GridBuilder grid = new GridBuilder(document.nextTableName(), document);
    cells.forEach(cell -> grid.text(cell.place().top(), cell.place().left(), cell.text()));
    spans().stream().filter(span -> !span.isSingle()).forEach(grid::merge);
    document.grid(grid.build());
    nested.forEach(table -> table.addTo(document));
  }

  /// One span for each cell, or for each column of cells that are merged downwards.
  private List<Span> spans() {
    List<Span> spans = new ArrayList<>();
    Map<Integer, Integer> openByLeft = new HashMap<>();
    for (WordCell cell : cells) {
      int left = cell.place().left();
      Integer open = openByLeft.get(left);
      if (cell.vertical() == Vertical.GOES_ON && open != null && isBelow(cell, spans.get(open))) {
        Span above = spans.get(open);
        spans.set(open, new Span(above.top(), left, cell.place().top(), above.right()));
      } else {
        openByLeft.put(left, spans.size());
        spans.add(cell.place());
      }
    }
    return spans;
  }

  private static boolean isBelow(WordCell cell, Span above) {
    return above.bottom() == cell.place().top() - 1 && above.right() == cell.place().right();
  }
}
