package duibiao.report;

import duibiao.report.Column.Look;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// How cells of a workbook look; a workbook may hold only so many styles, so each is made once.
final class SheetLook {
  private final XSSFWorkbook workbook;
  private final Map<Look, CellStyle> styles = new HashMap<>();
  private final CellStyle head;

  SheetLook(XSSFWorkbook workbook) {
    this.workbook = workbook;
    this.head = headOf(workbook);
  }

  CellStyle head() {
    return head;
  }

  CellStyle of(Look look) {
    return styles.computeIfAbsent(look, this::made);
  }

  private CellStyle made(Look look) {
    XSSFCellStyle style = workbook.createCellStyle();
    style.setVerticalAlignment(VerticalAlignment.TOP);
    style.setWrapText(look instanceof Look.Words);
    style.setDataFormat(workbook.createDataFormat().getFormat(format(look)));
    if (look instanceof Look.Compact) {
      style.setAlignment(HorizontalAlignment.LEFT);
    }
    return style;
  }

  /// What a spreadsheet is told of numbers, with a little room behind them; texts are texts, even
  /// those that look like a number.
  private static String format(Look look) {
    return switch (look) {
      case Look.Words words -> "@";
      case Look.Compact compact -> "General";
      case Look.Whole whole -> "0_)";
      case Look.Decimal decimal ->
          (decimal.digits() == 0 ? "0" : "0." + "0".repeat(decimal.digits())) + "_)";
      case Look.Share share -> "0.0%_)";
    };
  }

  private static CellStyle headOf(XSSFWorkbook workbook) {
    XSSFFont bold = workbook.createFont();
    bold.setBold(true);
    XSSFCellStyle style = workbook.createCellStyle();
    style.setFont(bold);
    style.setWrapText(true);
    style.setVerticalAlignment(VerticalAlignment.CENTER);
    style.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    style.setBorderBottom(BorderStyle.THIN);
    return style;
  }
}
