package duibiao.report.workbook;

import duibiao.analysis.FindingRow;
import duibiao.report.Cell;
import duibiao.report.Column.Look;
import duibiao.report.FindingWords;
import duibiao.report.workbook.SheetLook.Style;
import duibiao.report.workbook.StarWorkbook.Shell;
import duibiao.report.workbook.StreamedTable.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.jspecify.annotations.Nullable;

/// Every finding, the heaviest first, with a link to the file that proves it.
final class FindingSheet {
  private static final Look WORDS = new Look.Words();

  /// A sheet holds no more links.
  private static final int MOST_LINKS = 65_000;

  private static final int FILE_COLUMN = 9;

  private final Shell shell;
  private final FindingWords words;
  private final SourceLink link;
  private int links;
  private @Nullable StreamedTable<FindingRow> table;

  FindingSheet(Shell shell, SourcePlaces places) {
    this.shell = shell;
    this.words = new FindingWords(shell.messages());
    this.link = new SourceLink(places);
  }

  String name() {
    return shell.say("sheet.findings");
  }

  FindingSheet startIn(SXSSFWorkbook workbook) {
    table = new StreamedTable<>(shell, parts(), workbook, name());
    return this;
  }

  void add(FindingRow finding) {
    started().add(finding).ifPresent(row -> link(row, finding));
  }

  private void link(Row row, FindingRow finding) {
    if (links < MOST_LINKS && link.addTo(row.getCell(FILE_COLUMN), finding.evidence())) {
      links++;
      row.getCell(FILE_COLUMN).setCellStyle(shell.look().of(Style.LINK));
    }
  }

  void finish() {
    started().finish();
  }

  long leftOut() {
    return started().leftOut();
  }

  private StreamedTable<FindingRow> started() {
    return Optional.ofNullable(table).orElseThrow();
  }

  private List<Part<FindingRow>> parts() {
    List<Part<FindingRow>> parts = new ArrayList<>();
    parts.add(part("severity", 8, row -> text(words.severity(row.kind()))));
    parts.add(new Part<>(heading("points"), 7, new Look.Decimal(1), row -> points(row)));
    parts.add(part("finding", 44, row -> text(words.sentence(row))));
    parts.add(part("numbers", 30, row -> text(row.text().formula())));
    parts.add(part("region", 12, row -> text(row.form().region())));
    parts.add(new Part<>(heading("year"), 7, new Look.Compact(), row -> year(row.form().year())));
    parts.add(part("organisation", 22, row -> text(row.form().organisation())));
    parts.add(part("programme", 26, row -> text(row.form().programme())));
    parts.add(part("indicator", 22, row -> text(row.line().flatMap(FindingRow.Line::indicator))));
    parts.add(part("file", 54, row -> text(row.evidence().path())));
    parts.add(part("sheet", 14, row -> text(row.evidence().sheet())));
    parts.add(part("cell", 12, row -> text(row.evidence().cell())));
    parts.add(part("kind_of_finding", 18, row -> text(words.name(row.kind()))));
    parts.add(part("innocent", 36, row -> text(words.innocent(row.kind()))));
    parts.add(part("check", 36, row -> text(words.check(row.kind()))));
    parts.add(part("id", 18, row -> text(row.id())));
    return parts;
  }

  private Part<FindingRow> part(String key, int width, Function<FindingRow, Cell> value) {
    return new Part<>(heading(key), width, WORDS, value);
  }

  private String heading(String key) {
    return shell.say("column." + key);
  }

  private static Cell text(String text) {
    return new Cell.Text(text);
  }

  private static Cell text(Optional<String> text) {
    return text.map(FindingSheet::text).orElse(new Cell.Blank());
  }

  private static Cell year(Optional<Integer> year) {
    return year.map(known -> (Cell) new Cell.Whole(known)).orElse(new Cell.Blank());
  }

  private static Cell points(FindingRow row) {
    return row.text().points().isPresent()
        ? new Cell.Real(row.text().points().getAsDouble())
        : new Cell.Blank();
  }
}
