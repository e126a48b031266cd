package duibiao.report.workbook;

import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;

/// How a sheet comes out of a printer: as wide as the paper, headings on every page, its name and
/// the page number at the foot.
enum PaperSize {
  /// A4, lying.
  WIDE,
  /// A4, upright.
  TALL,
  /// A3, lying.
  HUGE;

  /// @param headings the last row that each page repeats, from 0; none when negative
  void applyTo(Sheet sheet, int headings) {
    PrintSetup print = sheet.getPrintSetup();
    print.setPaperSize(this == HUGE ? PrintSetup.A3_PAPERSIZE : PrintSetup.A4_PAPERSIZE);
    print.setLandscape(this != TALL);
    sheet.setFitToPage(true);
    print.setFitWidth((short) 1);
    print.setFitHeight((short) 0);
    foot(sheet);
    if (headings >= 0) {
      sheet.setRepeatingRows(new CellRangeAddress(headings, headings, -1, -1));
    }
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
