package duibiao.report.workbook;

import duibiao.report.Cell;
import duibiao.report.Column.Look;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// How cells of a workbook look; a workbook may hold only so many styles, so each is made once.
final class SheetLook {
  /// There on every machine where Chinese is written in Excel or WPS; others take their own.
  private static final String FONT = "Microsoft YaHei";

  private static final short SIZE = 10;

  /// Points from one line to the next.
  static final int LINE = 15;

  private final XSSFWorkbook workbook;
  private final Map<Look, CellStyle> styles = new HashMap<>();
  private final Map<Style, CellStyle> named = new EnumMap<>(Style.class);

  /// What stands beside tables.
  enum Style {
    /// The headline of a sheet.
    TITLE,
    /// The headline of a part.
    HEADING,
    /// The headings of a table.
    HEAD,
    /// The heading of a column of numbers.
    HEAD_OF_NUMBERS,
    /// What stands for a figure that is not shown.
    WITHHELD,
    /// A sentence.
    SENTENCE,
    /// A remark under a table.
    NOTE,
    /// The name of a fact.
    LABEL,
    /// A link.
    LINK,
    /// A framed text, as on a form.
    BOX,
    /// The framed name of what stands beside it.
    BOX_LABEL,
    /// A framed number, as it was typed.
    BOX_NUMBER,
    /// A framed place to write in.
    BLANK
  }

  SheetLook(XSSFWorkbook workbook) {
    this.workbook = workbook;
    workbook.getFontAt(0).setFontName(FONT);
    workbook.getFontAt(0).setFontHeightInPoints(SIZE);
  }

  CellStyle of(Look look) {
    return styles.computeIfAbsent(look, this::made);
  }

  /// How a value of a column looks.
  CellStyle of(Look look, Cell value) {
    return value instanceof Cell.Withheld ? of(Style.WITHHELD) : of(look);
  }

  /// How the heading of a column looks: over numbers it stands where they end.
  CellStyle headOf(Look look) {
    return of(
        switch (look) {
          case Look.Words words -> Style.HEAD;
          case Look.Compact compact -> Style.HEAD;
          case Look.Whole whole -> Style.HEAD_OF_NUMBERS;
          case Look.Decimal decimal -> Style.HEAD_OF_NUMBERS;
          case Look.Share share -> Style.HEAD_OF_NUMBERS;
        });
  }

  CellStyle of(Style style) {
    return named.computeIfAbsent(style, this::made);
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

  private CellStyle made(Style named) {
    XSSFCellStyle style = workbook.createCellStyle();
    style.setVerticalAlignment(VerticalAlignment.TOP);
    style.setWrapText(true);
    switch (named) {
      case TITLE -> {
        style.setFont(font(18, true, Palette.INK));
        style.setWrapText(false);
      }
      case HEADING -> {
        style.setFont(font(12, true, Palette.BLUE));
        style.setWrapText(false);
      }
      case HEAD -> head(style);
      case HEAD_OF_NUMBERS -> {
        head(style);
        style.setAlignment(HorizontalAlignment.RIGHT);
      }
      case WITHHELD -> {
        style.setFont(font(9, false, Palette.GREY));
        style.setAlignment(HorizontalAlignment.RIGHT);
      }
      case SENTENCE -> style.setFont(font(11, false, Palette.INK));
      case NOTE -> style.setFont(font(9, false, Palette.GREY));
      case LABEL -> style.setFont(font(SIZE, false, Palette.GREY));
      case LINK -> style.setFont(link());
      case BOX -> framed(style);
      case BOX_NUMBER -> {
        framed(style);
        style.setDataFormat(workbook.createDataFormat().getFormat("General"));
        style.setAlignment(HorizontalAlignment.RIGHT);
      }
      case BOX_LABEL -> {
        framed(style);
        filled(style);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setFont(font(SIZE, true, Palette.INK));
      }
      case BLANK -> framed(style);
    }
    return style;
  }

  private void head(XSSFCellStyle style) {
    style.setFont(font(SIZE, true, Palette.INK));
    style.setVerticalAlignment(VerticalAlignment.CENTER);
    filled(style);
    style.setBorderBottom(BorderStyle.THIN);
  }

  private static void framed(XSSFCellStyle style) {
    style.setBorderTop(BorderStyle.THIN);
    style.setBorderBottom(BorderStyle.THIN);
    style.setBorderLeft(BorderStyle.THIN);
    style.setBorderRight(BorderStyle.THIN);
  }

  private static void filled(XSSFCellStyle style) {
    style.setFillForegroundColor(new XSSFColor(Palette.SHADE.rgb()));
    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
  }

  private XSSFFont font(int size, boolean isBold, Palette colour) {
    XSSFFont font = workbook.createFont();
    font.setFontName(FONT);
    font.setFontHeightInPoints((short) size);
    font.setBold(isBold);
    font.setColor(new XSSFColor(colour.rgb()));
    return font;
  }

  private XSSFFont link() {
    XSSFFont font = workbook.createFont();
    font.setFontName(FONT);
    font.setFontHeightInPoints(SIZE);
    font.setUnderline(XSSFFont.U_SINGLE);
    font.setColor(IndexedColors.BLUE.getIndex());
    return font;
  }
}
