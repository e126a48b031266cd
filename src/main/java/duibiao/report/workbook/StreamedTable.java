package duibiao.report.workbook;

import duibiao.report.Cell;
import duibiao.report.Column.Look;
import duibiao.report.DisplayWidth;
import duibiao.report.workbook.StarWorkbook.Shell;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/// A table whose rows are written as they come, with filters and frozen headings; what is beyond
/// the last row of a sheet is counted.
final class StreamedTable<R> {
  private static final int MOST = SpreadsheetVersion.EXCEL2007.getMaxRows() - 1;
  private static final int NARROWEST = 6;

  private final Shell shell;
  private final List<Part<R>> parts;
  private final SXSSFSheet sheet;
  private int rows;
  private long leftOut;

  /// A column.
  ///
  /// @param width in characters; a Chinese one counts twice
  record Part<R>(String heading, int width, Look look, Function<R, Cell> value) {}

  StreamedTable(Shell shell, List<Part<R>> parts, SXSSFWorkbook workbook, String name) {
    this.shell = shell;
    this.parts = List.copyOf(parts);
    this.sheet = workbook.createSheet(name);
    Row head = sheet.createRow(0);
    for (int i = 0; i < parts.size(); i++) {
      Part<R> part = parts.get(i);
      org.apache.poi.ss.usermodel.Cell cell = head.createCell(i);
      cell.setCellStyle(shell.look().headOf(part.look()));
      cell.setCellValue(part.heading());
      int width = Math.max(part.width(), DisplayWidth.of(part.heading()) + 2);
      sheet.setColumnWidth(i, Math.max(NARROWEST, width) * TableBlock.PARTS);
    }
    head.setHeightInPoints(2f * SheetLook.LINE);
    sheet.createFreezePane(0, 1);
    PaperSize.WIDE.applyTo(sheet, 0);
  }

  /// Adds a row where there is room for it.
  Optional<Row> add(R value) {
    if (rows == MOST) {
      leftOut++;
      return Optional.empty();
    }
    rows++;
    Row row = sheet.createRow(rows);
    int lines = 1;
    for (int i = 0; i < parts.size(); i++) {
      Part<R> part = parts.get(i);
      Cell content = part.value().apply(value);
      org.apache.poi.ss.usermodel.Cell cell = row.createCell(i);
      cell.setCellStyle(shell.look().of(part.look(), content));
      shell.text().fill(cell, content);
      if (part.look() instanceof Look.Words) {
        lines = Math.max(lines, SheetText.lines(shell.text().widest(content), part.width()));
      }
    }
    row.setHeightInPoints(lines * SheetLook.LINE);
    return Optional.of(row);
  }

  /// Sets the filters, once all rows are there.
  void finish() {
    sheet.setAutoFilter(new CellRangeAddress(0, rows, 0, parts.size() - 1));
  }

  long leftOut() {
    return leftOut;
  }
}
