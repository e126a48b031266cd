package duibiao.report.workbook;

import duibiao.analysis.FindingRow;
import duibiao.analysis.FindingRow.Evidence;
import duibiao.analysis.Findings.Explained;
import duibiao.analysis.Findings.PrintedCell;
import duibiao.analysis.FormSample.Form;
import duibiao.analysis.LineRow;
import duibiao.report.FindingWords;
import duibiao.report.workbook.SheetLook.Style;
import duibiao.report.workbook.StarWorkbook.Shell;
import duibiao.report.workbook.WorkbookContents.DrawnForm;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/// The working paper of one form 「复核底稿」: what it is, each finding with its cells and the formula
/// with its numbers, every line, and room for what the reviewer finds.
record WorkingPaper(DrawnForm drawn, Shell shell, SourcePlaces places) {
  private static final List<Integer> WIDTHS = List.of(5, 24, 20, 20, 8, 8, 11, 30, 22);

  /// As much as makes it as wide as the paper.
  private static final short PERCENT = 78;

  void addTo(XSSFSheet sheet) {
    for (int i = 0; i < WIDTHS.size(); i++) {
      sheet.setColumnWidth(i, WIDTHS.get(i) * TableBlock.PARTS);
    }
    sheet.setDisplayGridlines(false);
    BoxRows rows = new BoxRows(sheet, shell.look(), WIDTHS);
    rows.text(Style.TITLE, shell.say("paper.title"));
    head(rows);
    rows.gap();
    rows.text(Style.HEADING, shell.say("paper.findings", count(drawn.findings().size())));
    for (Explained finding : drawn.findings()) {
      rows.begin();
      finding(rows, finding);
      rows.end();
    }
    if (drawn.findings().isEmpty()) {
      rows.text(Style.SENTENCE, shell.say("paper.no_findings"));
    }
    rows.gap();
    rows.text(Style.HEADING, shell.say("paper.lines", count(drawn.lines().size())));
    lines(rows);
    rows.gap();
    rows.begin();
    conclusion(rows);
    rows.end();
    PaperSize.WIDE.applyTo(sheet, PERCENT);
  }

  private static String count(int number) {
    return String.valueOf(number);
  }

  private void head(BoxRows rows) {
    Form form = drawn.drawn().form();
    rows.fact(label("region"), form.region() + form.year().map(year -> " " + year).orElse(""));
    rows.fact(label("organisation"), form.organisation().orElse("—"));
    rows.fact(label("programme"), form.programme().orElse("—"));
    rows.fact(label("total"), form.score().map(BigDecimal::toPlainString).orElse("—"));
    rows.fact(label("file"), form.path());
    new SourceLink(places)
        .addTo(rows.lastValue(), new Evidence(form.path(), form.sheet(), Optional.of("A1"), ""));
    rows.fact(label("sheet"), form.sheet());
    rows.fact(
        shell.say("paper.drawn"),
        shell
            .messages()
            .say("answer.sample." + drawn.drawn().why().name().toLowerCase(Locale.ROOT)));
  }

  private String label(String key) {
    return shell.say("column." + key);
  }

  private void finding(BoxRows rows, Explained explained) {
    FindingRow row = explained.finding();
    FindingWords words = new FindingWords(shell.messages());
    rows.head(
        words.severity(row.kind())
            + " · "
            + words.sentence(row)
            + row.line()
                .map(line -> " · " + line.number() + " " + line.indicator().orElse(""))
                .orElse(""));
    rows.fact(
        shell.say("paper.cells"),
        explained.cells().stream().map(this::cell).collect(Collectors.joining("   ·   ")));
    rows.fact(label("numbers"), row.text().formula().orElse("—"));
    rows.fact(label("innocent"), words.innocent(row.kind()));
    rows.fact(label("check"), words.check(row.kind()));
    rows.blank(shell.say("paper.conclusion"), shell.say("paper.choices"));
  }

  private String cell(PrintedCell cell) {
    return Stream.of(
            Optional.of(cell.cell()),
            cell.meaning().map(meaning -> shell.messages().say("answer.meaning." + meaning)),
            cell.printed())
        .flatMap(Optional::stream)
        .collect(Collectors.joining("  "));
  }

  private void lines(BoxRows rows) {
    rows.heads(
        Stream.of(
                "line",
                "indicator",
                "target",
                "actual",
                "weight",
                "score",
                "cell",
                "reason",
                "verified")
            .map(this::label)
            .toList());
    drawn.lines().forEach(line -> rows.values(values(line)));
  }

  private static List<String> values(LineRow line) {
    LineRow.Printed printed = line.printed();
    return List.of(
        String.valueOf(printed.number()),
        printed.indicator().orElse(""),
        printed.target().orElse(""),
        printed.actual().orElse(""),
        printed.weight().map(BigDecimal::toPlainString).orElse(""),
        printed.score().map(BigDecimal::toPlainString).orElse(""),
        line.place().cell().orElse(""),
        printed.reason().orElse(""),
        "");
  }

  private void conclusion(BoxRows rows) {
    rows.text(Style.HEADING, shell.say("paper.overall"));
    rows.blank(shell.say("paper.conclusion"), "");
    rows.blank(shell.say("paper.evidence"), "");
    rows.signature(
        List.of(
            shell.say("paper.reviewer"),
            shell.say("paper.second"),
            shell.say("paper.unit"),
            shell.say("paper.date")));
    rows.text(Style.NOTE, shell.messages().say("answer.explain.note"));
  }
}
