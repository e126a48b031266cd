package duibiao.report.workbook;

import duibiao.report.workbook.SheetLook.Style;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;

/// Sentences across the columns of a sheet, each in a row of its own.
///
/// @param last the last column they may cover
record Notes(SheetLook look, int last) {
  private static final int MOST = 140;

  /// Writes it, and returns the row after the last.
  int addTo(Sheet sheet, int top, List<String> notes) {
    return addTo(sheet, top, notes, Style.NOTE);
  }

  int addTo(Sheet sheet, int top, List<String> sentences, Style style) {
    int at = top;
    int end = end(sheet);
    int width = width(sheet, end);
    for (String sentence : sentences.stream().flatMap(String::lines).toList()) {
      Row row = sheet.createRow(at);
      Cell cell = row.createCell(0);
      cell.setCellStyle(look.of(style));
      cell.setCellValue(SheetText.bounded(sentence.strip()));
      if (end > 0) {
        sheet.addMergedRegion(new CellRangeAddress(at, at, 0, end));
      }
      row.setHeightInPoints(SheetText.lines(sentence.strip(), width) * (SheetLook.LINE + 2f));
      at++;
    }
    return at;
  }

  /// No line of text is longer than a person reads.
  private int end(Sheet sheet) {
    int end = 0;
    while (end < last && width(sheet, end) < MOST) {
      end++;
    }
    return end;
  }

  private static int width(Sheet sheet, int end) {
    return IntStream.rangeClosed(0, end).map(sheet::getColumnWidth).sum() / TableBlock.PARTS;
  }
}
