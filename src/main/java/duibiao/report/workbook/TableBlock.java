package duibiao.report.workbook;

import duibiao.report.AnswerTable;
import duibiao.report.Cell;
import duibiao.report.Column;
import duibiao.report.DisplayWidth;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;

/// A table of an answer in a sheet: headings, then rows, as wide as their words.
///
/// @param top the row of the headings
record TableBlock(AnswerTable table, SheetLook look, SheetText text, int top) {
  private static final int NARROWEST = 8;
  private static final int WIDEST = 60;

  /// Room for the arrow of the filter.
  private static final int MARGIN = 3;

  /// A spreadsheet counts widths in parts of a character.
  static final int PARTS = 256;

  /// A column that people see.
  ///
  /// @param index its place in the table
  private record Shown(int index, Column column, int width) {}

  /// Writes it.
  ///
  /// @return the row after its last
  int addTo(Sheet sheet) {
    List<Shown> shown = shown();
    Row head = sheet.createRow(top);
    for (int i = 0; i < shown.size(); i++) {
      org.apache.poi.ss.usermodel.Cell cell = head.createCell(i);
      cell.setCellStyle(look.headOf(shown.get(i).column().look()));
      cell.setCellValue(shown.get(i).column().heading());
      int width = shown.get(i).width() * PARTS;
      sheet.setColumnWidth(i, top == 0 ? width : Math.max(width, sheet.getColumnWidth(i)));
    }
    for (int i = 0; i < table.rows().size(); i++) {
      addRow(sheet.createRow(top + 1 + i), table.rows().get(i), shown);
    }
    return top + 1 + table.rows().size();
  }

  /// The cells that it covers, headings among them.
  CellRangeAddress area() {
    return new CellRangeAddress(top, top + table.rows().size(), 0, Math.max(0, shown().size() - 1));
  }

  private List<Shown> shown() {
    return IntStream.range(0, table.columns().size())
        .filter(i -> table.columns().get(i).isOnScreen())
        .mapToObj(i -> new Shown(i, table.columns().get(i), width(i)))
        .toList();
  }

  private void addRow(Row row, List<Cell> cells, List<Shown> shown) {
    int lines = 1;
    for (int i = 0; i < shown.size(); i++) {
      Shown column = shown.get(i);
      Cell value = cells.get(column.index());
      org.apache.poi.ss.usermodel.Cell cell = row.createCell(i);
      cell.setCellStyle(look.of(column.column().look(), value));
      text.fill(cell, value);
      if (column.column().look() instanceof Column.Look.Words) {
        lines = Math.max(lines, lines(value, column.width()));
      }
    }
    // not every program that opens a workbook makes room for wrapped text
    row.setHeightInPoints(lines * SheetLook.LINE);
  }

  private int lines(Cell value, int width) {
    return value instanceof Cell.Stack stack
        ? stack.texts().stream().mapToInt(line -> SheetText.lines(line, width)).sum()
        : SheetText.lines(text.widest(value), width);
  }

  /// A Chinese character takes two places.
  private int width(int index) {
    int widest =
        table.rows().stream()
            .mapToInt(row -> DisplayWidth.of(text.widest(row.get(index))))
            .max()
            .orElse(0);
    int heading = DisplayWidth.of(table.columns().get(index).heading());
    return Math.clamp(Math.max(widest, heading) + MARGIN, NARROWEST, WIDEST);
  }
}
