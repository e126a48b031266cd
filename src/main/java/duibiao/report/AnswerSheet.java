package duibiao.report;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFPrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// A table as a sheet: headings in the first row, frozen and with filters, as wide as its words.
record AnswerSheet(AnswerTable table, SheetLook look) {
  private static final int NARROWEST = 8;
  private static final int WIDEST = 60;

  /// Room for the arrow of the filter.
  private static final int MARGIN = 3;

  /// A spreadsheet counts widths in parts of a character.
  private static final int PARTS = 256;

  /// Points from one line to the next.
  private static final int LINE = 15;

  /// As many lines as a row can be high.
  private static final int MOST_LINES = 27;

  /// A column that people see.
  ///
  /// @param index its place in the table
  private record Shown(int index, Column column, int width) {

    /// How many lines a value takes.
    int lines(Cell value) {
      return column.look() instanceof Column.Look.Words
          ? Math.min(Wrap.lines(words(value), width - 1).size(), MOST_LINES)
          : 1;
    }
  }

  void addTo(XSSFWorkbook workbook) {
    XSSFSheet sheet = workbook.createSheet(WorkbookUtil.createSafeSheetName(table.part()));
    List<Shown> shown =
        IntStream.range(0, table.columns().size())
            .filter(i -> table.columns().get(i).isOnScreen())
            .mapToObj(i -> new Shown(i, table.columns().get(i), width(i)))
            .toList();
    addHead(sheet, shown);
    for (int i = 0; i < table.rows().size(); i++) {
      addRow(sheet.createRow(i + 1), table.rows().get(i), shown);
    }
    for (int i = 0; i < shown.size(); i++) {
      sheet.setColumnWidth(i, shown.get(i).width() * PARTS);
    }
    sheet.createFreezePane(0, 1);
    sheet.setAutoFilter(new CellRangeAddress(0, table.rows().size(), 0, shown.size() - 1));
    printOnWidePaper(sheet);
  }

  private void addHead(XSSFSheet sheet, List<Shown> shown) {
    Row head = sheet.createRow(0);
    for (int i = 0; i < shown.size(); i++) {
      org.apache.poi.ss.usermodel.Cell cell = head.createCell(i);
      cell.setCellStyle(look.head());
      cell.setCellValue(shown.get(i).column().heading());
    }
  }

  private void addRow(Row row, List<Cell> cells, List<Shown> shown) {
    int lines = 1;
    for (int i = 0; i < shown.size(); i++) {
      Shown column = shown.get(i);
      Cell value = cells.get(column.index());
      XSSFCell cell = (XSSFCell) row.createCell(i);
      cell.setCellStyle(look.of(column.column().look()));
      fill(cell, value);
      lines = Math.max(lines, column.lines(value));
    }
    // not every program that opens a workbook makes room for wrapped text
    row.setHeightInPoints(lines * LINE);
  }

  private static void fill(XSSFCell cell, Cell value) {
    switch (value) {
      case Cell.Text text -> cell.setCellValue(bounded(SafeText.forSpreadsheet(text.text())));
      case Cell.Stack stack ->
          cell.setCellValue(bounded(SafeText.forSpreadsheet(String.join("\n", stack.texts()))));
      case Cell.Term term -> cell.setCellValue(term.word());
      case Cell.Unknown unknown -> cell.setCellValue(unknown.word());
      case Cell.Flag flag -> cell.setCellValue(flag.value());
      case Cell.Whole whole -> cell.setCellValue((double) whole.value());
      case Cell.Real real -> cell.setCellValue(real.value());
      case Cell.Exact exact -> cell.setCellValue(exact.value().doubleValue());
      case Cell.Withheld withheld -> cell.setCellValue(withheld.reason());
      case Cell.Series series -> cell.setBlank();
      case Cell.Blank blank -> cell.setBlank();
    }
  }

  private static String bounded(String text) {
    int most = SpreadsheetVersion.EXCEL2007.getMaxTextLength();
    return text.length() <= most ? text : text.substring(0, most - 1) + "…";
  }

  /// A Chinese character takes two places.
  private int width(int index) {
    int widest =
        table.rows().stream()
            .mapToInt(row -> DisplayWidth.of(words(row.get(index))))
            .max()
            .orElse(0);
    int heading = DisplayWidth.of(table.columns().get(index).heading());
    return Math.clamp(Math.max(widest, heading) + MARGIN, NARROWEST, WIDEST);
  }

  private static String words(Cell cell) {
    return switch (cell) {
      case Cell.Text text -> text.text();
      case Cell.Stack stack -> stack.texts().stream().reduce("", AnswerSheet::longer);
      case Cell.Term term -> term.word();
      case Cell.Unknown unknown -> unknown.word();
      case Cell.Flag flag -> String.valueOf(flag.value());
      case Cell.Whole whole -> String.valueOf(whole.value());
      case Cell.Real real -> "";
      case Cell.Series series -> "";
      case Cell.Exact exact -> exact.value().toPlainString();
      case Cell.Withheld withheld -> withheld.reason();
      case Cell.Blank blank -> "";
    };
  }

  private static String longer(String one, String other) {
    return DisplayWidth.of(one) >= DisplayWidth.of(other) ? one : other;
  }

  private static void printOnWidePaper(XSSFSheet sheet) {
    XSSFPrintSetup print = sheet.getPrintSetup();
    print.setPaperSize(XSSFPrintSetup.A4_PAPERSIZE);
    print.setLandscape(true);
    sheet.setFitToPage(true);
    print.setFitWidth((short) 1);
    print.setFitHeight((short) 0);
    sheet.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
  }
}
