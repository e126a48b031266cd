package duibiao.report.workbook;

import duibiao.analysis.scores.FormTotals.FormTotal;
import duibiao.analysis.scores.ScoreRow;
import duibiao.report.AnswerTable;
import duibiao.report.FormTotalsTable;
import duibiao.report.GroupWord;
import duibiao.report.ScoreTable;
import duibiao.report.workbook.ChartedSheet.Charted;
import duibiao.report.workbook.Figures.Series;
import duibiao.report.workbook.GroupFigures.Part;
import duibiao.report.workbook.StarWorkbook.Shell;
import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// How total scores distribute: all forms by their score, the grades of each group, the table, and
/// the forms themselves.
record ScoreSheet(WorkbookContents contents, Shell shell) {
  /// The lower ends of the classes; 100 is one of its own.
  private static final List<Integer> ENDS = List.of(0, 60, 70, 80, 85, 90, 92, 94, 96, 98, 99, 100);

  /// Writes it, and returns the names of the sheets.
  List<String> addTo(XSSFWorkbook workbook) {
    AnswerTable table = new ScoreTable(contents.scores(), shell.messages()).table();
    AnswerTable forms =
        new FormTotalsTable(contents.totals(), contents.totals().size(), shell.messages()).table();
    return List.of(
        new ChartedSheet(shell, shell.say("sheet.score_charts"), table)
            .addTo(workbook, List.of(histogram(), grades())),
        new PlainSheet(table, shell).addTo(workbook),
        new PlainSheet(forms, shell).addTo(workbook));
  }

  private Charted histogram() {
    List<BigDecimal> totals = contents.totals().stream().map(FormTotal::total).toList();
    List<OptionalDouble> counts =
        IntStream.range(0, ENDS.size())
            .mapToObj(
                i -> OptionalDouble.of((double) totals.stream().filter(t -> isIn(t, i)).count()))
            .toList();
    return new Charted(
        new Figures(
            shell.say("chart.totals", String.valueOf(totals.size())),
            shell.say("column.total"),
            IntStream.range(0, ENDS.size()).mapToObj(ScoreSheet::name).toList(),
            List.of(new Series(shell.say("column.forms"), Palette.BLUE, counts))),
        ChartForm.COLUMNS,
        shell.say("column.forms"));
  }

  private static boolean isIn(BigDecimal total, int i) {
    boolean isAbove = total.compareTo(BigDecimal.valueOf(ENDS.get(i))) >= 0;
    return isAbove
        && (i == ENDS.size() - 1 || total.compareTo(BigDecimal.valueOf(ENDS.get(i + 1))) < 0);
  }

  private static String name(int i) {
    return i == ENDS.size() - 1
        ? String.valueOf(ENDS.get(i))
        : ENDS.get(i) + "–<" + ENDS.get(i + 1);
  }

  private Charted grades() {
    return new Charted(
        new GroupFigures<>(
                contents.scores().rows(),
                row -> new GroupWord(row.group(), shell.messages()).word())
            .of(
                shell.say("chart.grades"),
                shell::some,
                shell.say("column.group"),
                List.of(
                    grade("excellent", Palette.BLUE, row -> row.grades().excellent()),
                    grade("good", Palette.SKY, row -> row.grades().good()),
                    grade("fair", Palette.SAND, row -> row.grades().fair()),
                    grade("poor", Palette.ORANGE, row -> row.grades().poor()))),
        ChartForm.STACKED_BARS,
        shell.say("column.forms"));
  }

  private Part<ScoreRow> grade(String key, Palette colour, ToLongFunction<ScoreRow> count) {
    return new Part<>(
        shell.say("grade." + key),
        colour,
        row -> OptionalDouble.of((double) count.applyAsLong(row)));
  }
}
