package duibiao.report.workbook;

import duibiao.report.Cell;
import duibiao.report.DisplayWidth;
import duibiao.report.Messages;
import duibiao.report.SafeText;
import duibiao.report.Wrap;
import org.apache.poi.ss.SpreadsheetVersion;

/// What a cell of an answer says in a sheet.
record SheetText(Messages messages) {
  private static final int MOST_LINES = 27;

  /// Puts the value into a cell: numbers as numbers, texts as texts, never a formula.
  void fill(org.apache.poi.ss.usermodel.Cell cell, Cell value) {
    switch (value) {
      case Cell.Text text -> cell.setCellValue(safe(text.text()));
      case Cell.Stack stack -> cell.setCellValue(safe(String.join("\n", stack.texts())));
      case Cell.Term term -> cell.setCellValue(term.word());
      case Cell.Unknown unknown -> cell.setCellValue(unknown.word());
      case Cell.Flag flag -> cell.setCellValue(flag.value());
      case Cell.Whole whole -> cell.setCellValue((double) whole.value());
      case Cell.Real real -> cell.setCellValue(real.value());
      case Cell.Exact exact -> cell.setCellValue(exact.value().doubleValue());
      case Cell.Withheld withheld -> cell.setCellValue(reason(withheld));
      case Cell.Series series -> cell.setBlank();
      case Cell.Blank blank -> cell.setBlank();
    }
  }

  /// A text as a spreadsheet may hold it: never a formula, however it is pasted on, and not too
  /// long.
  static String safe(String text) {
    return bounded(SafeText.forSpreadsheet(text));
  }

  /// A spreadsheet refuses longer texts.
  static String bounded(String text) {
    int most = SpreadsheetVersion.EXCEL2007.getMaxTextLength();
    return text.length() <= most ? text : text.substring(0, most - 1) + "…";
  }

  /// The longest line of a value, as a measure of its width.
  String widest(Cell cell) {
    return switch (cell) {
      case Cell.Text text -> text.text();
      case Cell.Stack stack -> stack.texts().stream().reduce("", SheetText::longer);
      case Cell.Term term -> term.word();
      case Cell.Unknown unknown -> unknown.word();
      case Cell.Flag flag -> String.valueOf(flag.value());
      case Cell.Whole whole -> String.valueOf(whole.value());
      case Cell.Real real -> "";
      case Cell.Series series -> "";
      case Cell.Exact exact -> exact.value().toPlainString();
      case Cell.Withheld withheld -> reason(withheld);
      case Cell.Blank blank -> "";
    };
  }

  private String reason(Cell.Withheld withheld) {
    return messages.orElse("answer.reason." + withheld.reason(), withheld.reason());
  }

  /// How many lines a text takes in a column.
  static int lines(String text, int width) {
    int lines =
        text.lines().mapToInt(line -> Wrap.lines(line, Math.max(1, width - 1)).size()).sum();
    return Math.clamp(lines, 1, MOST_LINES);
  }

  private static String longer(String one, String other) {
    return DisplayWidth.of(one) >= DisplayWidth.of(other) ? one : other;
  }
}
