package duibiao.report;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import duibiao.report.Column.Look;
import duibiao.report.Column.Use;
import duibiao.report.workbook.AnswerWorkbook;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class TableWriterTest {
  private static final Column NAME = new Column("name", "名称", new Look.Words(), Use.KEY, 0);
  private static final Column COUNT = new Column("n", "n", new Look.Whole(), Use.BOTH, 0);
  private static final Column SHARE = new Column("share", "占比", new Look.Share(), Use.BOTH, 0);
  private static final Column MEDIAN =
      new Column("median", "中位数", new Look.Decimal(2), Use.BOTH, 1);
  private static final List<Column> COLUMNS = List.of(NAME, COUNT, SHARE, MEDIAN);

  @TempDir private Path folder;

  private static AnswerTable table(List<List<Cell>> rows) {
    return new AnswerTable("part", "标题", COLUMNS, rows, List.of("一句话。"));
  }

  private static List<Cell> row(String name, long count, Cell share, Cell median) {
    return List.of(new Cell.Text(name), new Cell.Whole(count), share, median);
  }

  private static final AnswerTable TABLE =
      table(
          List.of(
              row("上海市", 12, new Cell.Real(0.75), new Cell.Real(99.295)),
              row(
                  "Liangshan",
                  3,
                  new Cell.Withheld("N_TOO_SMALL"),
                  new Cell.Withheld("N_TOO_SMALL")),
              row("", 0, new Cell.Blank(), new Cell.Blank())));

  private static String written(AnswerTable table, Format format, Screen screen) {
    StringWriter text = new StringWriter();
    new TableWriter(format, screen, Messages.in(Language.ZH))
        .write(List.of(table), new PrintWriter(text));
    return text.toString();
  }

  private static String text(AnswerTable table, int width) {
    return written(table, Format.TABLE, new Screen(width, Screen.Ink.PLAIN));
  }

  @Test
  void alignsChineseByItsWidth() {
    assertThat(text(TABLE, 120))
        .isEqualTo(
            """
            标题

            名称        n   占比  中位数
            ---------  --  -----  ------
            上海市     12  75.0%   99.30
            Liangshan   3    样本不足
                        0

            一句话。
            """);
  }

  @Test
  void putsSectionsThatDoNotFitBelowOneAnother() {
    assertThat(text(TABLE, 27))
        .isEqualTo(
            """
            标题

            名称        n      占比
            ---------  --  --------
            上海市     12     75.0%
            Liangshan   3  样本不足
                        0

            名称         中位数
            ---------  --------
            上海市        99.30
            Liangshan  样本不足


            一句话。
            """);
  }

  @Test
  void breaksLongWordsInsideTheirColumn() {
    AnswerTable wide =
        table(List.of(row("上海市残疾人联合会残疾人权益保障经费", 1, new Cell.Blank(), new Cell.Real(1))));
    assertThat(text(wide, 30).lines())
        .allSatisfy(line -> assertThat(DisplayWidth.of(line)).isLessThanOrEqualTo(30));
    assertThat(text(wide, 30)).contains("上海市残疾人");
  }

  @Test
  void coloursOnlyWhereTheyAreWanted() {
    assertThat(text(TABLE, 120)).doesNotContain("\u001b");
    assertThat(written(TABLE, Format.TABLE, new Screen(120, Screen.Ink.COLOURED)))
        .contains("\u001b[1m标题\u001b[0m")
        .contains("\u001b[90m  样本不足   \u001b[0m");
  }

  @Test
  void whatAFormHidesIsShown() {
    AnswerTable hostile =
        table(List.of(row("a\u202eb\u001b[31m\r\nc\u0000", 1, new Cell.Blank(), new Cell.Blank())));
    assertThat(text(hostile, 120)).contains("a\\u202eb\\u001b[31m c\\u0000");
  }

  @Test
  void jsonKeepsAllDigitsAndSaysWhatIsAbsent() {
    JsonNode rows =
        JsonMapper.shared()
            .readTree(written(TABLE, Format.JSON, new Screen(120, Screen.Ink.COLOURED)));
    assertThat(rows).hasSize(3);
    assertThat(rows.get(0).get("median").asDouble()).isEqualTo(99.295);
    assertThat(rows.get(0).get("absent")).isEmpty();
    assertThat(rows.get(1).get("median").isNull()).isTrue();
    assertThat(rows.get(1).get("absent").get("median").asString()).isEqualTo("N_TOO_SMALL");
    assertThat(rows.get(2).get("share").isNull()).isTrue();
  }

  @Test
  void nothingIsAnEmptyArray() {
    assertThat(written(table(List.of()), Format.JSON, new Screen(120, Screen.Ink.PLAIN)))
        .isEqualTo("[]\n");
    assertThat(text(table(List.of()), 120)).isEqualTo("标题\n\n一句话。\n");
  }

  @Test
  void csvOpensInASpreadsheet() {
    String csv = written(TABLE, Format.CSV, new Screen(120, Screen.Ink.PLAIN));
    assertThat(csv).startsWith("\ufeffname,n,share,median,absent\r\n上海市,12,0.75,99.295,\r\n");
    assertThat(csv).contains("Liangshan,3,,,share=N_TOO_SMALL; median=N_TOO_SMALL\r\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@x", "＝218台", "＋1", "－1", "＠x", "\tx", "\rx", "\nx"})
  void csvRunsNoFormula(String text) {
    assertThat(nameIn(text)).isEqualTo("'" + text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "＝218台", "－1", "＠x", "\tx"})
  void aWorkbookHoldsNoTextThatCouldBecomeAFormula(String text) throws IOException {
    Path file = folder.resolve("answer.xlsx");
    new AnswerWorkbook(
            List.of(table(List.of(row(text, -1, new Cell.Real(-0.5), new Cell.Blank())))),
            Messages.in(Language.EN))
        .write(file);
    try (Workbook workbook = WorkbookFactory.create(file.toFile(), null, true)) {
      Row row = workbook.getSheetAt(0).getRow(1);
      assertThat(row.getCell(0).getStringCellValue()).isEqualTo("'" + text);
      assertThat(row.getCell(1).getNumericCellValue()).isEqualTo(-1);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"≥85%", "a=b", "say \"yes\", please", "两\n行", "'x"})
  void csvLeavesTheRestAsItIs(String text) {
    assertThat(nameIn(text)).isEqualTo(text);
  }

  private static String nameIn(String text) {
    String csv =
        written(
            table(List.of(row(text, -1, new Cell.Real(-0.5), new Cell.Blank()))),
            Format.CSV,
            new Screen(120, Screen.Ink.PLAIN));
    List<CsvRecord> records = CsvReader.builder().ofCsvRecord(csv.substring(1)).stream().toList();
    assertThat(records.get(1).getField(1)).isEqualTo("-1");
    assertThat(records.get(1).getField(2)).isEqualTo("-0.5");
    return records.get(1).getField(0);
  }
}
