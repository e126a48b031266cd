package duibiao.report.workbook;

import duibiao.analysis.Coverage;
import duibiao.analysis.Findings.Count;
import duibiao.report.AnswerTable;
import duibiao.report.Covered;
import duibiao.report.FindingWords;
import duibiao.report.IndexTable;
import duibiao.report.LaxTable;
import duibiao.report.ScoreTable;
import duibiao.report.workbook.SheetLook.Style;
import duibiao.report.workbook.StarWorkbook.Shell;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/// What the data cover, what is most worth knowing, and what is where.
///
/// @param order the names of all sheets
record SummarySheet(WorkbookContents contents, Shell shell, List<String> order) {
  private static final int LABEL_WIDTH = 24;
  private static final int TEXT_WIDTH = 90;
  private static final int HEAVIEST = 5;

  void addTo(XSSFSheet sheet) {
    sheet.setColumnWidth(0, LABEL_WIDTH * TableBlock.PARTS);
    sheet.setColumnWidth(1, TEXT_WIDTH * TableBlock.PARTS);
    sheet.setDisplayGridlines(false);
    Cell title = sheet.createRow(0).createCell(0);
    title.setCellStyle(shell.look().of(Style.TITLE));
    title.setCellValue(shell.say("title"));
    sheet.getRow(0).setHeightInPoints(2f * SheetLook.LINE);
    int at = cover(sheet, 1);
    at = sentences(sheet, at + 1);
    at = findings(sheet, at + 1);
    at = sheets(sheet, at + 1);
    new Notes(shell.look(), 1).addTo(sheet, at + 1, List.of(shell.say("summary.note")));
    PaperSize.TALL.applyTo(sheet, -1);
  }

  private int cover(XSSFSheet sheet, int top) {
    Coverage coverage = contents.ambition().coverage();
    int at = top;
    at = fact(sheet, at, "covers", new Covered(coverage, shell.messages()).inTitle());
    at =
        fact(
            sheet,
            at,
            "lines",
            String.valueOf(
                contents.ambition().rows().stream().mapToLong(row -> row.lines()).sum()));
    at = fact(sheet, at, "run", coverage.provenance().run().orElse("—"));
    return fact(sheet, at, "rulesets", String.join(", ", coverage.provenance().rulesets()));
  }

  private int fact(XSSFSheet sheet, int at, String key, String text) {
    Row row = sheet.createRow(at);
    cell(row, 0, Style.LABEL, shell.say("summary." + key));
    cell(row, 1, Style.SENTENCE, text);
    row.setHeightInPoints(SheetText.lines(text, TEXT_WIDTH) * (SheetLook.LINE + 2f));
    return at + 1;
  }

  /// The titles and notes of the answers say what is most worth knowing.
  private int sentences(XSSFSheet sheet, int top) {
    int at = heading(sheet, top, "key");
    AnswerTable scores = new ScoreTable(contents.scores(), shell.messages()).table();
    AnswerTable index = new IndexTable(contents.ambition(), shell.messages()).table();
    AnswerTable laxest = new LaxTable(contents.ambition(), shell.messages()).table();
    List<String> sentences = new ArrayList<>();
    scores.title().lines().forEach(sentences::add);
    sentences.add(index.title());
    sentences.add(laxest.title());
    sentences.addAll(new Covered(contents.scores().coverage(), shell.messages()).notes());
    return new Notes(shell.look(), 1)
        .addTo(
            sheet,
            at,
            sentences.stream().filter(text -> !text.isBlank()).map(text -> "· " + text).toList(),
            Style.SENTENCE);
  }

  private int findings(XSSFSheet sheet, int top) {
    int at = heading(sheet, top, "findings");
    FindingWords words = new FindingWords(shell.messages());
    Stream<Count> heaviest = contents.counts().groups().stream().limit(HEAVIEST);
    List<String> said =
        heaviest
            .map(count ->
                shell.say(
                    "summary.count",
                    words.severity(count.kind()),
                    words.name(count.kind()),
                    String.valueOf(count.findings()),
                    String.valueOf(count.forms())))
            .toList();
    return new Notes(shell.look(), 1)
        .addTo(
            sheet,
            at,
            said.isEmpty() ? List.of(shell.say("summary.no_findings")) : said,
            Style.SENTENCE);
  }

  private int sheets(XSSFSheet sheet, int top) {
    int at = heading(sheet, top, "sheets");
    for (String name : order.subList(1, order.size())) {
      Cell cell = sheet.createRow(at).createCell(0);
      cell.setCellStyle(shell.look().of(Style.LINK));
      cell.setCellValue(name);
      Hyperlink link =
          sheet.getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
      link.setAddress("'" + name.replace("'", "''") + "'!A1");
      cell.setHyperlink(link);
      at++;
    }
    return at;
  }

  private int heading(XSSFSheet sheet, int at, String key) {
    cell(sheet.createRow(at), 0, Style.HEADING, shell.say("summary." + key));
    return at + 1;
  }

  private void cell(Row row, int column, Style style, String text) {
    Cell cell = row.createCell(column);
    cell.setCellStyle(shell.look().of(style));
    cell.setCellValue(text);
  }
}
