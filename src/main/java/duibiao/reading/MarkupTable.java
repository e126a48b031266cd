package duibiao.reading;

import duibiao.document.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jsoup.nodes.Element;

/// The cells of an HTML table laid out in rows and columns, as a browser lays them out: `rowspan`
/// pushes the cells of later rows to the right.
final class MarkupTable {
  private static final int MOST_COLUMNS = 1_000;
  private static final int MOST_ROWS = 65_534;

  private final Map<Integer, Integer> takenUpTo = new HashMap<>();
  private final List<Element> rows = new ArrayList<>();
  private int lowestTaken = -1;
  private boolean hidesText;

  MarkupTable(Element table) {
    rows(table);
  }

  /// A cell and the rectangle it fills.
  record Slot(Element cell, Span span) {}

  /// Gives each cell its place, one row after the other.
  void layOut(Consumer<Slot> into) {
    for (int row = 0; row < rows.size(); row++) {
      row(row, into);
    }
  }

  private void rows(Element parent) {
    for (Element child : MarkupText.children(parent)) {
      if (child.nameIs("tr") && MarkupText.isHidden(child)) {
        hidesText |= child.hasText();
      } else if (child.nameIs("tr")) {
        rows.add(child);
      } else if (child.nameIs("thead") || child.nameIs("tbody") || child.nameIs("tfoot")) {
        rows(child);
      }
    }
  }

  /// Whether a hidden row or cell holds something that was left out.
  boolean hidesText() {
    return hidesText;
  }

  private void row(int row, Consumer<Slot> into) {
    int column = 0;
    for (Element cell : MarkupText.children(rows.get(row))) {
      if (!cell.nameIs("td") && !cell.nameIs("th")) {
        continue;
      }
      if (MarkupText.isHidden(cell)) {
        hidesText |= cell.hasText();
      } else {
        column = nextFree(row, column);
        Span span = span(cell, row, column);
        take(span);
        into.accept(new Slot(cell, span));
        column = span.right() + 1;
      }
    }
  }

  /// Keeps the columns of a cell that reaches into later rows.
  private void take(Span span) {
    if (span.height() > 1) {
      for (int column = span.left(); column <= span.right(); column++) {
        takenUpTo.put(column, span.bottom());
      }
      lowestTaken = Math.max(lowestTaken, span.bottom());
    }
  }

  private int nextFree(int row, int from) {
    int column = from;
    while (lowestTaken >= row && takenUpTo.getOrDefault(column, -1) >= row) {
      column++;
    }
    return column;
  }

  /// A cell never grows over one that comes down from above, nor beyond the last row; a `rowspan`
  /// of 0 goes down to it.
  private Span span(Element cell, int row, int column) {
    int wanted = Math.clamp(number(cell, "colspan", 1), 1, MOST_COLUMNS);
    int width = lowestTaken < row ? wanted : 1;
    while (width < wanted && nextFree(row, column + width) == column + width) {
      width++;
    }
    int height = number(cell, "rowspan", 1);
    int lowest = height == 0 ? rows.size() - 1 : row + Math.clamp(height, 1, MOST_ROWS) - 1;
    return new Span(row, column, Math.min(lowest, rows.size() - 1), column + width - 1);
  }

  private static int number(Element cell, String attribute, int otherwise) {
    String digits = cell.attr(attribute).strip();
    return digits.matches("\\d{1,6}") ? Integer.parseInt(digits) : otherwise;
  }
}
