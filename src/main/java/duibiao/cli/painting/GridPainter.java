package duibiao.cli.painting;

import duibiao.cli.painting.Axis.Band;
import duibiao.document.Cell;
import duibiao.document.Grid;
import duibiao.document.Place;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.jsoup.nodes.Element;

/// Paints a grid as a table: merged cells over their rows and columns, letters and numbers along
/// its edges.
final class GridPainter {
  /// A page with more rows is more than a browser shows.
  private static final int MOST_ROWS = 10_000;

  private final Grid grid;
  private final CellPainter cells;
  private final Map<Integer, Integer> formsByRow;
  private final Axis rows;
  private final Axis columns;
  private final Map<Integer, Map<Integer, Cell>> covered = new HashMap<>();

  /// @param formsByRow the rows that forms begin in, with the number of the form
  GridPainter(Grid grid, CellPainter cells, Map<Integer, Integer> formsByRow) {
    this.grid = grid;
    this.cells = cells;
    this.formsByRow = formsByRow;
    this.rows = Axis.ofRows(grid.cells());
    this.columns = Axis.ofColumns(grid.cells());
    grid.cells().forEach(this::cover);
  }

  private void cover(Cell cell) {
    Band down = rows.within(cell.span().top(), cell.span().bottom());
    Band across = columns.within(cell.span().left(), cell.span().right());
    for (int row = down.first(); row <= down.last(); row++) {
      Map<Integer, Cell> line = covered.computeIfAbsent(row, first -> new HashMap<>());
      for (int column = across.first(); column <= across.last(); column++) {
        line.put(column, cell);
      }
    }
  }

  /// The last row of a grid that is painted.
  static int lastRow(Grid grid) {
    List<Band> bands = Axis.ofRows(grid.cells()).bands();
    return bands.size() > MOST_ROWS ? bands.get(MOST_ROWS - 1).last() : Integer.MAX_VALUE;
  }

  /// Rows that were left out because there are too many.
  int rowsLeftOut() {
    return Math.max(0, rows.bands().size() - MOST_ROWS);
  }

  void paint(Element parent) {
    Element table = parent.appendElement("table").addClass("grid").attr("lang", "zh-CN");
    Element letters = table.appendElement("thead").appendElement("tr");
    letters.appendElement("th");
    columns
        .bands()
        .forEach(band ->
            letters.appendElement("th").attr("scope", "col").text(ends(band, Place::columnName)));
    Element body = table.appendElement("tbody");
    int shown = rows.bands().size() - rowsLeftOut();
    for (int row = 0; row < shown; row++) {
      row(body.appendElement("tr"), row, shown);
    }
  }

  private static String ends(Band band, IntFunction<String> name) {
    String first = name.apply(band.first());
    return band.first() == band.last() ? first : first + "–" + name.apply(band.last());
  }

  private void row(Element line, int row, int shown) {
    Band band = rows.bands().get(row);
    Element number = line.appendElement("th").attr("scope", "row");
    number.text(ends(band, at -> String.valueOf(at + 1)));
    Integer form = formsByRow.get(band.first());
    if (form != null) {
      line.addClass("starts");
      number.attr("id", formId(form)).appendElement("span").addClass("form").text("#" + form);
    }
    Map<Integer, Cell> here = covered.getOrDefault(row, Map.of());
    for (int column = 0; column < columns.bands().size(); column++) {
      Cell cell = here.get(column);
      if (cell == null) {
        line.appendElement("td");
      } else if (isAnchor(cell, row, column)) {
        cell(line.appendElement("td"), cell, shown - row);
      }
    }
  }

  static String formId(int form) {
    return "form-" + form;
  }

  private boolean isAnchor(Cell cell, int row, int column) {
    return rows.bands().get(row).first() == cell.row()
        && columns.bands().get(column).first() == cell.column();
  }

  private void cell(Element element, Cell cell, int rowsBelow) {
    Band down = rows.within(cell.span().top(), cell.span().bottom());
    Band across = columns.within(cell.span().left(), cell.span().right());
    span(element, "rowspan", Math.min(rowsBelow, down.last() - down.first() + 1));
    span(element, "colspan", across.last() - across.first() + 1);
    cells.paint(element, grid.placeOf(cell), cell.text());
  }

  private static void span(Element element, String name, int count) {
    if (count > 1) {
      element.attr(name, String.valueOf(count));
    }
  }
}
