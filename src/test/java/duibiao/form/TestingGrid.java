package duibiao.form;

import duibiao.document.Cell;
import duibiao.document.Document;
import duibiao.document.Format;
import duibiao.document.Grid;
import duibiao.document.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// A grid as a test draws it: bars between cells, `^` for merged with above, `<` for merged with
/// left.
public final class TestingGrid {

  private TestingGrid() {}

  /// The document with one sheet that a drawing shows.
  public static Document document(String drawing) {
    return new Document(
        "drawn.xlsx", Format.XLSX, List.of(grid("Sheet1", drawing)), List.of(), List.of());
  }

  /// The grid that a drawing shows; an empty line is an empty row.
  public static Grid grid(String name, String drawing) {
    List<String[]> rows =
        drawing
            .lines()
            .map(String::strip)
            .filter(line -> !line.startsWith("#"))
            .map(TestingGrid::cells)
            .toList();
    List<Cell> cells = new ArrayList<>();
    for (int row = 0; row < rows.size(); row++) {
      for (int column = 0; column < rows.get(row).length; column++) {
        String text = rows.get(row)[column];
        if (!text.isEmpty() && !text.equals("^") && !text.equals("<")) {
          cells.add(Cell.ofText(text.replace("⏎", "\n"), span(rows, row, column)));
        }
      }
    }
    return new Grid(name, cells);
  }

  private static String[] cells(String line) {
    if (line.isEmpty()) {
      return new String[0];
    }
    String inner = line.substring(1, line.endsWith("|") ? line.length() - 1 : line.length());
    return Arrays.stream(inner.split("\\|", -1)).map(String::strip).toArray(String[]::new);
  }

  private static Span span(List<String[]> rows, int row, int column) {
    int right = column;
    while (at(rows, row, right + 1).equals("<")) {
      right++;
    }
    int bottom = row;
    while (at(rows, bottom + 1, column).equals("^")) {
      bottom++;
    }
    return new Span(row, column, bottom, right);
  }

  private static String at(List<String[]> rows, int row, int column) {
    return row < rows.size() && column < rows.get(row).length ? rows.get(row)[column] : "";
  }
}
