package duibiao.report.workbook;

import duibiao.report.SampleTable;
import duibiao.report.workbook.StarWorkbook.Shell;
import duibiao.report.workbook.WorkbookContents.Draw;
import duibiao.report.workbook.WorkbookContents.DrawnForm;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// The forms drawn for re-checking: their list, and a working paper for each.
record WorkingPapers(Draw draw, Shell shell, SourcePlaces places) {

  /// Writes it, and returns the names of the sheets.
  List<String> addTo(XSSFWorkbook workbook) {
    List<String> names = new ArrayList<>();
    names.add(
        new PlainSheet(new SampleTable(draw.answer(), draw.seed(), shell.messages()).table(), shell)
            .addTo(workbook));
    for (int i = 0; i < draw.forms().size(); i++) {
      DrawnForm form = draw.forms().get(i);
      XSSFSheet sheet =
          workbook.createSheet(
              WorkbookUtil.createSafeSheetName(
                  shell.say(
                      "sheet.paper",
                      "%02d".formatted(i + 1),
                      form.drawn().form().region(),
                      form.drawn().form().year().map(String::valueOf).orElse(""))));
      new WorkingPaper(form, shell, places).addTo(sheet);
      names.add(sheet.getSheetName());
    }
    return names;
  }
}
