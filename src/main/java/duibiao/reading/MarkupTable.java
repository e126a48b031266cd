package duibiao.reading;

import duibiao.document.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/// The cells of an HTML table laid out in rows and columns, as a browser lays them out: `rowspan`
/// pushes the cells of later rows to the right.
final class MarkupTable {
  private static final int MOST_COLUMNS = 1_000;
  private static final int MOST_ROWS = 65_534;

  private final List<Slot> slots = new ArrayList<>();
  private final Map<Integer, Integer> takenUpTo = new HashMap<>();

  private final List<Element> rows = new ArrayList<>();
  private boolean hidesText;

  private MarkupTable() {}

  /// A cell and the rectangle it fills.
  record Slot(Element cell, Span span) {}

  static MarkupTable of(Element table) {
    MarkupTable laidOut = new MarkupTable();
    laidOut.rows(table);
    for (int row = 0; row < laidOut.rows.size(); row++) {
      laidOut.row(row);
    }
    return laidOut;
  }

  private void rows(Element parent) {
    for (Element child : parent.children()) {
      if (child.nameIs("tr") && MarkupText.isHidden(child)) {
        hidesText |= child.hasText();
      } else if (child.nameIs("tr")) {
        rows.add(child);
      } else if (child.nameIs("thead") || child.nameIs("tbody") || child.nameIs("tfoot")) {
        rows(child);
      }
    }
  }

  /// Whether a hidden row holds something that was left out.
  boolean hidesText() {
    return hidesText;
  }

  List<Slot> slots() {
    return slots;
  }

  private void row(int row) {
    int column = 0;
    for (Element cell : rows.get(row).children()) {
      if (cell.nameIs("td") || cell.nameIs("th")) {
        column = nextFree(row, column);
        Span span = span(cell, row, column);
        slots.add(new Slot(cell, span));
        for (int taken = column; taken <= span.right(); taken++) {
          takenUpTo.put(taken, span.bottom());
        }
        column = span.right() + 1;
      }
    }
  }

  private int nextFree(int row, int from) {
    int column = from;
    while (takenUpTo.getOrDefault(column, -1) >= row) {
      column++;
    }
    return column;
  }

  /// A cell never grows over one that comes down from above, nor beyond the last row; a `rowspan`
  /// of 0 goes down to it.
  private Span span(Element cell, int row, int column) {
    int width = 1;
    int wanted = Math.clamp(number(cell, "colspan", 1), 1, MOST_COLUMNS);
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
