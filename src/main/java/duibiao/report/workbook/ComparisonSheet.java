package duibiao.report.workbook;

import duibiao.report.ComparisonTable;
import duibiao.report.workbook.StarWorkbook.Shell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// Scores and targets side by side.
record ComparisonSheet(WorkbookContents contents, Shell shell) {

  /// Writes it, and returns its name.
  String addTo(XSSFWorkbook workbook) {
    return new PlainSheet(
            new ComparisonTable(contents.scores(), contents.ambition(), shell.messages()).table(),
            shell)
        .addTo(workbook);
  }
}
