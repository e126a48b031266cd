package duibiao.report.workbook;

import duibiao.report.AnswerTable;
import duibiao.report.workbook.StarWorkbook.Shell;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// A table alone in its sheet, with filters and frozen headings.
record PlainSheet(AnswerTable table, Shell shell) {

  /// Writes it, and returns its name.
  String addTo(XSSFWorkbook workbook) {
    String name = shell.messages().orElse("workbook.part." + table.part(), table.part());
    XSSFSheet sheet = workbook.createSheet(WorkbookUtil.createSafeSheetName(name));
    TableBlock block = new TableBlock(table, shell.look(), shell.text(), 0);
    int below = block.addTo(sheet);
    sheet.createFreezePane(0, 1);
    sheet.setAutoFilter(block.area());
    new Notes(shell.look(), block.area().getLastColumn()).addTo(sheet, below + 1, table.notes());
    PaperSize.WIDE.applyTo(sheet, 0);
    return sheet.getSheetName();
  }
}
