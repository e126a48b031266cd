package duibiao.report.workbook;

import duibiao.report.DictionaryTable;
import duibiao.report.Messages;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// All answers as one workbook: what the data cover, comparisons, scores and ambition with native
/// charts, every line, every finding, a working paper for each form drawn for re-checking, and the
/// data dictionary.
///
/// Lines and findings are written as they come, so that many of them need little memory.
public record StarWorkbook(WorkbookContents contents, SourcePlaces places, Messages messages) {
  private static final int ROWS_IN_MEMORY = 200;

  /// What had no room.
  ///
  /// @param lines beyond the last row of a sheet
  /// @param findings the same
  public record Outcome(long lines, long findings) {}

  /// Writes the file, in the place of one that is there.
  public Outcome write(Path file) {
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        SXSSFWorkbook streaming = new SXSSFWorkbook(workbook, ROWS_IN_MEMORY, true, false)) {
      Shell shell = new Shell(new SheetLook(workbook), new SheetText(messages), messages);
      LineSheet lines = new LineSheet(shell);
      FindingSheet findings = new FindingSheet(shell, places);
      contents.lines().each(lines.startIn(streaming)::add);
      contents.findings().each(findings.startIn(streaming)::add);
      lines.finish();
      findings.finish();
      addSheets(workbook, shell, new Streamed(lines, findings));
      try (OutputStream out = Files.newOutputStream(file)) {
        streaming.write(out);
      }
      return new Outcome(lines.leftOut(), findings.leftOut());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// What all sheets share.
  record Shell(SheetLook look, SheetText text, Messages messages) {

    String say(String key, Object... arguments) {
      return messages.say("workbook." + key, arguments);
    }

    /// That only so many of so many groups are drawn.
    String some(String drawn, String all) {
      return say("chart.some", drawn, all);
    }
  }

  /// The sheets that were written as their rows came.
  record Streamed(LineSheet lines, FindingSheet findings) {}

  private void addSheets(XSSFWorkbook workbook, Shell shell, Streamed streamed) {
    List<String> order = new ArrayList<>();
    order.add(shell.say("sheet.summary"));
    workbook.createSheet(order.getFirst());
    order.add(new ComparisonSheet(contents, shell).addTo(workbook));
    order.addAll(new ScoreSheet(contents, shell).addTo(workbook));
    order.addAll(new AmbitionSheet(contents, shell, streamed.lines().bins()).addTo(workbook));
    order.add(new TargetSheet(contents.cloud(), contents.ratio(), shell).addTo(workbook));
    order.add(streamed.findings().name());
    order.add(streamed.lines().name());
    order.addAll(new WorkingPapers(contents.papers(), shell, places).addTo(workbook));
    DictionaryTable dictionary = new DictionaryTable(contents.dictionary(), messages);
    order.add(new PlainSheet(dictionary.overview(), shell).addTo(workbook));
    order.add(new PlainSheet(dictionary.columns(), shell).addTo(workbook));
    new SummarySheet(contents, shell, order).addTo(workbook.getSheet(order.getFirst()));
    for (int i = 0; i < order.size(); i++) {
      workbook.setSheetOrder(order.get(i), i);
    }
    workbook.setActiveSheet(0);
    workbook.setSelectedTab(0);
  }
}
