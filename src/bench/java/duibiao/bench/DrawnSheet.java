package duibiao.bench;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;

/// A sheet while it is drawn: bordered cells, merged as offices merge them.
final class DrawnSheet {
  private final Sheet sheet;
  private final CellStyle style;
  private final CellStyle percent;
  private int row;

  DrawnSheet(Workbook workbook) {
    sheet = workbook.createSheet("Sheet1");
    style = bordered(workbook);
    percent = bordered(workbook);
    percent.setDataFormat(workbook.createDataFormat().getFormat("0.00%"));
  }

  private static CellStyle bordered(Workbook workbook) {
    CellStyle style = workbook.createCellStyle();
    style.setWrapText(true);
    style.setBorderTop(BorderStyle.THIN);
    style.setBorderLeft(BorderStyle.THIN);
    style.setBorderBottom(BorderStyle.THIN);
    style.setBorderRight(BorderStyle.THIN);
    return style;
  }

  int row() {
    return row;
  }

  void nextRow() {
    row++;
  }

  void moveTo(int to) {
    row = to;
  }

  /// A text across columns of this row.
  void text(int from, int to, String text) {
    block(from, to, row, text);
  }

  /// A text across columns, from this row down to another one.
  void block(int from, int to, int bottom, String text) {
    for (int down = row; down <= bottom; down++) {
      for (int across = from; across <= to; across++) {
        cell(down, across);
      }
    }
    if (!text.isEmpty()) {
      cell(row, from).setCellValue(text);
    }
    if (to > from || bottom > row) {
      sheet.addMergedRegion(new CellRangeAddress(row, bottom, from, to));
    }
  }

  void number(int column, double number) {
    cell(row, column).setCellValue(number);
  }

  void share(int column, double share) {
    Cell cell = cell(row, column);
    cell.setCellStyle(percent);
    cell.setCellValue(share);
  }

  private Cell cell(int at, int column) {
    Row line = sheet.getRow(at) == null ? sheet.createRow(at) : sheet.getRow(at);
    Cell cell = line.getCell(column);
    if (cell == null) {
      cell = line.createCell(column, CellType.BLANK);
      cell.setCellStyle(style);
    }
    return cell;
  }
}
