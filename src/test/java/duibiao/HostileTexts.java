package duibiao;

import static duibiao.BadInputs.FORM;
import static duibiao.BadInputs.csv;
import static duibiao.BadInputs.text;
import static duibiao.BadInputs.workbook;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// A sound form in which one thing is written otherwise.
final class HostileTexts {
  private static final String AMOUNT = "/forms/0/budget/0/adjusted";
  private static final String NAME = "/forms/0/programme";
  private static final String YEAR = "/forms/0/year";

  private HostileTexts() {}

  private static BadInput changed(String what, String from, String to, String answer) {
    return BadInput.of(what, "a.csv", () -> csv(form -> form.replace(from, to)), answer);
  }

  private static BadInput initial(String written, String figure, String answer) {
    return changed("amount " + written, "|12|6", "|\"" + written + "\"|6", answer)
        .with(AMOUNT, figure);
  }

  static Stream<BadInput> amounts() {
    return Stream.of(
        initial("１２", "12", "LOAD"),
        initial("1,248.00", "1248", "LOAD"),
        initial("1，231.96", "1231.96", "LOAD"),
        initial("¥12万元", "12", "LOAD"),
        initial("1248万元", "1248", "LOAD"),
        initial("(5.20)", "-5.2", "WARN NEGATIVE_AMOUNT"),
        initial("—", "", "LOAD"),
        initial("无", "", "LOAD"),
        initial("N/A", "", "LOAD"),
        initial("　", "", "LOAD"),
        initial("约十二", "", "WARN NOT_A_NUMBER"),
        changed(
                "yuan in the heading",
                "（万元）||全年预算数|全年执行数\n|年度资金总额|12|6",
                "（元）||全年预算数|全年执行数\n|年度资金总额|120000|60000",
                "LOAD")
            .with(AMOUNT, "120000")
            .with("/forms/0/budget/0/unit", "元"));
  }

  static Stream<BadInput> years() {
    return Stream.of("（二〇二三年度）", "（２０２３年度）", "（2023.01-2023.12）", "（2023 年）")
        .map(year -> changed("year " + year, "（2023年度）", year, "LOAD").with(YEAR, "2023"));
  }

  /// Signs that mean something to a shell, an engine, a spreadsheet or a terminal stay as they are.
  static Stream<BadInput> names() {
    return Stream.of(
            "Robert'); DROP TABLE dim_region;--服务",
            "$(touch canary)`touch canary`服务",
            "=HYPERLINK(1)服务",
            "@SUM(1)服务",
            "𠮷野家补贴",
            "便民😀服务",
            "%s%n{0}${jndi:x}服务",
            "../../服务")
        .map(name -> changed("name " + name, "便民服务", name, "LOAD").with(NAME, name));
  }

  static Stream<BadInput> layouts() {
    String shifted =
        FORM.lines().map(line -> "||" + line).collect(Collectors.joining("\n", "\n\n\n", "\n"));
    return Stream.of(
        changed("labels with blanks", "项目名称", "项 目 名 称：", "LOAD").with(NAME, "便民服务"),
        changed("labels with breaks", "三级指标|年度指标值", "\"三级\n指标\"|\"年度\n指标值\"", "LOAD")
            .with("/forms/0/indicators/0/target/value", "20"),
        BadInput.of("not at A1", "a.csv", () -> csv(form -> shifted), "LOAD").with(AMOUNT, "12"),
        changed("invisible signs in a label", "项目名称", "项目\u200B名称\u200E", "LOAD")
            .with(NAME, "便民服务"),
        BadInput.of(
                "the same form with other figures",
                "自评表.xlsx",
                () ->
                    workbook(
                        List.of(
                            FORM, FORM.replace("|40|35", "|40|36").replace("|100|95", "|100|96")),
                        book -> {}),
                "LOAD")
            .with("/forms/1/total/score", "96"),
        BadInput.of(
                "thirteen forms in a sheet",
                "a.csv",
                () ->
                    csv(form ->
                        IntStream.rangeClosed(1, 13)
                            .mapToObj(number -> form.replace("便民服务", "便民服务" + number + "号"))
                            .collect(Collectors.joining("\n"))),
                "LOAD")
            .with("/forms/12/programme", "便民服务13号"));
  }

  static Stream<BadInput> formats() {
    return Stream.of(
        styled("rounds", "0", 12.4, "LOAD").with(AMOUNT, "12.4"),
        styled("hides", ";;;", 12.4, "LOAD").with(AMOUNT, "12.4"),
        styled("adds words", "0\"人\"", 12.4, "LOAD").with(AMOUNT, "12.4"),
        styled("in Chinese numerals", "[DBNum2][$-804]General", 12, "LOAD").with(AMOUNT, "12"),
        styled("moves the point", "0!.0000", 124_000, "WARN SCALED_FORMAT").with(AMOUNT, "12.4"),
        styled("in thousands", "0.00,,%", 124_000, "WARN SCALED_FORMAT").with(AMOUNT, "12.4"),
        styled("with a tail", "General", 12.1 + 0.2, "LOAD").with(AMOUNT, "12.3"));
  }

  private static BadInput styled(String what, String format, double value, String answer) {
    return BadInput.of(
        "format that " + what, "自评表.xlsx", () -> workbook(styling(format, value)), answer);
  }

  private static Consumer<XSSFWorkbook> styling(String format, double value) {
    return book -> {
      CellStyle style = book.createCellStyle();
      style.setDataFormat(book.createDataFormat().getFormat(format));
      Cell cell = book.getSheetAt(0).getRow(3).getCell(2);
      cell.setCellValue(value);
      cell.setCellStyle(style);
    };
  }

  static Stream<BadInput> containers() {
    return Stream.of(
        BadInput.of(
                "2003 XML",
                "a.xls",
                () -> text(BadInputs.spreadsheetXml(), "UTF-8"),
                "WARN FORMAT_DIFFERS")
            .with(AMOUNT, "12"),
        BadInput.of("xls as xlsx", "a.xlsx", BadInputs::old, "WARN FORMAT_DIFFERS")
            .with(AMOUNT, "12"),
        BadInput.of("xls as et", "a.et", BadInputs::old, "LOAD").with(AMOUNT, "12"),
        BadInput.of(
            "a name of 240 bytes", "长".repeat(78) + ".csv", () -> csv(form -> form), "LOAD"),
        BadInput.of(
                "page with spans",
                "a.html",
                () -> text("<table>" + page() + "</table>", "UTF-8"),
                "LOAD")
            .with("/forms/0/indicators/0/level1", "产出指标"),
        BadInput.of(
            "mojibake",
            "a.csv",
            () ->
                text(
                    new String(csv(form -> form), java.nio.charset.Charset.forName("GBK")),
                    "UTF-8"),
            "QUARANTINE BAD_ENCODING"));
  }

  private static String page() {
    return FORM.lines()
        .map(line -> "<tr><td>" + line.replace("|", "</td><td>") + "</td></tr>")
        .collect(Collectors.joining())
        .replaceFirst("<td>上海市", "<td colspan=7>上海市");
  }
}
