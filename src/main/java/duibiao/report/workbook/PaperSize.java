package duibiao.report.workbook;

import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;

/// How a sheet comes out of a printer: never too small to read, headings on every page, its name
/// and the page number at the foot.
enum PaperSize {
  /// A4, lying.
  WIDE,
  /// A4, upright.
  TALL;

  /// Characters across a page in the smallest size that is read without effort.
  private static final int READABLE = 215;

  /// The columns that tell whose row it is come again on each page across.
  private static final int WHOSE = 1;

  /// @param headings the last row that each page repeats, from 0; none when negative
  void applyTo(Sheet sheet, int headings) {
    PrintSetup print = sheet.getPrintSetup();
    print.setPaperSize(PrintSetup.A4_PAPERSIZE);
    print.setLandscape(this != TALL);
    sheet.setFitToPage(true);
    int across = across(sheet, headings);
    print.setFitWidth((short) across);
    print.setFitHeight((short) 0);
    foot(sheet);
    if (headings >= 0) {
      sheet.setRepeatingRows(new CellRangeAddress(headings, headings, -1, -1));
    }
    if (across > 1) {
      sheet.setRepeatingColumns(new CellRangeAddress(-1, -1, 0, WHOSE));
    }
  }

  /// Pages side by side that its columns need.
  private static int across(Sheet sheet, int headings) {
    if (headings < 0) {
      return 1;
    }
    int characters =
        IntStream.range(0, sheet.getRow(headings).getLastCellNum()).map(sheet::getColumnWidth).sum()
            / TableBlock.PARTS;
    return Math.max(1, Math.ceilDiv(characters, READABLE));
  }

  /// In a fixed size instead, so that pages end where they are told to.
  ///
  /// @param percent of the size on the screen
  void applyTo(Sheet sheet, short percent) {
    PrintSetup print = sheet.getPrintSetup();
    print.setPaperSize(PrintSetup.A4_PAPERSIZE);
    print.setLandscape(this != TALL);
    print.setScale(percent);
    sheet.setFitToPage(false);
    foot(sheet);
  }

  private static void foot(Sheet sheet) {
    sheet.getFooter().setLeft("&A");
    sheet.getFooter().setRight("&P / &N");
  }
}
