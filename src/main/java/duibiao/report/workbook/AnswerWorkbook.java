package duibiao.report.workbook;

import duibiao.report.AnswerTable;
import duibiao.report.Column;
import duibiao.report.Messages;
import duibiao.report.workbook.StarWorkbook.Shell;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// Answers as a workbook for Excel and WPS: a sheet per table, named by its part.
///
/// Cells hold what the screen shows, as numbers where they are numbers; the words of the reader
/// stand where exports have codes.
public record AnswerWorkbook(List<AnswerTable> tables, Messages messages) {

  public AnswerWorkbook {
    tables = List.copyOf(tables);
  }

  /// Writes the file, in the place of one that is there.
  public void write(Path file) {
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      Shell shell = new Shell(new SheetLook(workbook), new SheetText(messages), messages);
      tables.stream()
          .filter(table -> table.columns().stream().anyMatch(Column::isOnScreen))
          .forEach(table -> new PlainSheet(table, shell).addTo(workbook));
      workbook.write(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
