package duibiao.report.workbook;

import duibiao.analysis.LineRow;
import duibiao.analysis.LineRow.Printed;
import duibiao.analysis.LineRow.Signs;
import duibiao.report.Cell;
import duibiao.report.Column.Look;
import duibiao.report.workbook.StarWorkbook.Shell;
import duibiao.report.workbook.StreamedTable.Part;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.jspecify.annotations.Nullable;

/// Every indicator line, as printed, with its attainment and what is remarkable about it.
final class LineSheet {
  private static final Look WORDS = new Look.Words();

  private final Shell shell;
  private final AttainmentBins bins = new AttainmentBins();
  private @Nullable StreamedTable<LineRow> table;

  LineSheet(Shell shell) {
    this.shell = shell;
  }

  String name() {
    return shell.say("sheet.lines");
  }

  LineSheet startIn(SXSSFWorkbook workbook) {
    table = new StreamedTable<>(shell, parts(), workbook, name());
    return this;
  }

  void add(LineRow line) {
    bins.count(line);
    started().add(line);
  }

  void finish() {
    started().finish();
  }

  long leftOut() {
    return started().leftOut();
  }

  /// How attainments distribute, of all lines that were added.
  AttainmentBins bins() {
    return bins;
  }

  private StreamedTable<LineRow> started() {
    return Optional.ofNullable(table).orElseThrow();
  }

  private List<Part<LineRow>> parts() {
    List<Part<LineRow>> parts = new ArrayList<>();
    parts.add(part("region", 12, WORDS, line -> new Cell.Text(line.whose().region())));
    parts.add(part("year", 7, new Look.Compact(), line -> whole(line.whose().year())));
    parts.add(part("organisation", 22, WORDS, line -> text(line.whose().organisation())));
    parts.add(part("programme", 26, WORDS, line -> text(line.whose().programme())));
    parts.add(part("kind", 10, WORDS, line -> term("kind", line.whose().kind())));
    parts.add(part("evaluator", 10, WORDS, line -> term("evaluator", line.whose().evaluator())));
    parts.add(part("line", 6, new Look.Whole(), line -> new Cell.Whole(line.printed().number())));
    parts.add(part("level1", 12, WORDS, line -> text(line.printed().level1())));
    parts.add(part("level2", 12, WORDS, line -> text(line.printed().level2())));
    parts.add(part("indicator", 26, WORDS, line -> text(line.printed().indicator())));
    parts.add(part("target", 18, WORDS, line -> text(line.printed().target())));
    parts.add(part("actual", 18, WORDS, line -> text(line.printed().actual())));
    parts.add(part("weight", 7, new Look.Compact(), number(Printed::weight)));
    parts.add(part("score", 7, new Look.Compact(), number(Printed::score)));
    parts.add(part("attainment", 9, new Look.Decimal(2), LineSheet::attainment));
    parts.add(part("met", 7, WORDS, line -> met(line.signs())));
    parts.add(part("signs", 16, WORDS, line -> signs(line.signs())));
    parts.add(part("reason", 26, WORDS, line -> text(line.printed().reason())));
    parts.add(part("file", 54, WORDS, line -> new Cell.Text(line.place().path())));
    parts.add(part("sheet", 14, WORDS, line -> new Cell.Text(line.place().sheet())));
    parts.add(part("cell", 8, WORDS, line -> text(line.place().cell())));
    return parts;
  }

  private Part<LineRow> part(String key, int width, Look look, Function<LineRow, Cell> value) {
    return new Part<>(shell.messages().say("workbook.column." + key), width, look, value);
  }

  private static Cell text(Optional<String> text) {
    return text.map(words -> (Cell) new Cell.Text(words)).orElse(new Cell.Blank());
  }

  private static Cell whole(Optional<Integer> number) {
    return number.map(known -> (Cell) new Cell.Whole(known)).orElse(new Cell.Blank());
  }

  private static Function<LineRow, Cell> number(Function<Printed, Optional<BigDecimal>> number) {
    return line ->
        number
            .apply(line.printed())
            .map(value -> (Cell) new Cell.Exact(value))
            .orElse(new Cell.Blank());
  }

  private static Cell attainment(LineRow line) {
    return line.attainment().isPresent()
        ? new Cell.Real(line.attainment().getAsDouble())
        : new Cell.Blank();
  }

  private Cell term(String what, String code) {
    return new Cell.Term(code, shell.messages().say("answer." + what + "." + code));
  }

  private Cell met(Signs signs) {
    return signs.met().map(this::term).orElse(new Cell.Blank());
  }

  private Cell term(boolean isMet) {
    String code = isMet ? "met" : "missed";
    return new Cell.Term(code, shell.say("sign." + code));
  }

  private Cell signs(Signs signs) {
    return new Cell.Text(
        Stream.of(
                sign(signs.over(), "over"),
                sign(signs.headroomUsed(), "headroom"),
                sign(signs.blind(), "blind"))
            .flatMap(Optional::stream)
            .collect(Collectors.joining(" · ")));
  }

  private Optional<String> sign(boolean isSo, String key) {
    return isSo ? Optional.of(shell.say("sign." + key)) : Optional.empty();
  }
}
