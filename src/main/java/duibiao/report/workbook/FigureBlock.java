package duibiao.report.workbook;

import duibiao.report.workbook.Figures.Series;
import duibiao.report.workbook.SheetLook.Style;
import java.util.OptionalDouble;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/// The figures of a chart as a small table, for who wants to read them, and for the chart.
///
/// @param top the row of the title
/// @param left the first column
record FigureBlock(Figures figures, SheetLook look, int top, int left) {

  void addTo(XSSFSheet sheet) {
    cell(row(sheet, top), left, Style.HEADING).setCellValue(figures.title());
    Row head = row(sheet, top + 1);
    cell(head, left, Style.HEAD).setCellValue(figures.head());
    for (int s = 0; s < figures.series().size(); s++) {
      Series series = figures.series().get(s);
      cell(head, left + 1 + s, Style.HEAD_OF_NUMBERS).setCellValue(series.name());
      for (int i = 0; i < series.values().size(); i++) {
        Cell cell = cell(row(sheet, first() + i), left + 1 + s, Style.BOX_NUMBER);
        OptionalDouble value = series.values().get(i);
        value.ifPresent(number -> cell.setCellValue(Math.round(number * 10) / 10.0));
      }
    }
    for (int i = 0; i < figures.categories().size(); i++) {
      cell(row(sheet, first() + i), left, Style.BOX).setCellValue(figures.categories().get(i));
    }
  }

  private int first() {
    return top + 2;
  }

  CellRangeAddress categories() {
    return column(left);
  }

  CellRangeAddress values(int series) {
    return column(left + 1 + series);
  }

  CellRangeAddress name(int series) {
    return new CellRangeAddress(top + 1, top + 1, left + 1 + series, left + 1 + series);
  }

  private CellRangeAddress column(int column) {
    return new CellRangeAddress(first(), first() + figures.categories().size() - 1, column, column);
  }

  private Cell cell(Row row, int column, Style style) {
    Cell cell = row.createCell(column);
    cell.setCellStyle(look.of(style));
    return cell;
  }

  private static Row row(XSSFSheet sheet, int index) {
    Row row = sheet.getRow(index);
    if (row == null) {
      row = sheet.createRow(index);
      row.setHeightInPoints(SheetLook.LINE + 1f);
    }
    return row;
  }
}
