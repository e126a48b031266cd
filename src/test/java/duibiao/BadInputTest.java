package duibiao;

import static duibiao.BadInputs.csv;
import static duibiao.BadInputs.page;
import static duibiao.BadInputs.text;
import static duibiao.BadInputs.workbook;
import static duibiao.BrokenFiles.input;
import static duibiao.BrokenFiles.named;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import duibiao.cli.ExitCode;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The table of inputs in the reliability promise, as far as it concerns the reading of one file,
/// each asked of `duibiao inspect`.
class BadInputTest {
  private static final String LOAD = "LOAD";
  private static final String WARN = "WARN";
  private static final String QUARANTINE = "QUARANTINE";
  private static final String PLACE = "上海市普陀区2023/";

  private static final Map<String, JsonNode> ANSWERS = new HashMap<>();
  private static final Canary CANARY = Canary.set();

  @TempDir private static Path FOLDER;

  static Stream<BadInput> filesThatLoad() {
    return Stream.of(
        input("a sound form", workbook(book -> {}), LOAD, ""),
        named("xlsx as xls", "a.xls", workbook(book -> {}), "WARN FORMAT_DIFFERS"),
        named("HTML as xls", "a.xls", page("UTF-8", "utf-8"), "WARN FORMAT_DIFFERS"),
        named("HTML in GBK, declared UTF-8", "a.xls", page("GBK", "utf-8"), "WARN FORMAT_DIFFERS"),
        named("CSV", "a.csv", csv(form -> form), "LOAD"),
        named("CSV in GBK", "a.csv", text(BadInputs.FORM.replace('|', ','), "GBK"), "LOAD"),
        named(
            "tabs", "a.csv", text('\uFEFF' + BadInputs.FORM.replace('|', '\t'), "UTF-16LE"), LOAD),
        input("protected", workbook(book -> book.getSheetAt(0).protectSheet("密")), LOAD, ""),
        named("a name of signs", "-rf $(x) '\";.csv", csv(form -> form), "LOAD"));
  }

  static Stream<BadInput> workbooksWithRemarks() {
    return Stream.of(
        input("hidden draft", workbook(BadInputTest::hideDraft), WARN, "HIDDEN_SHEET"),
        input(
            "hidden row",
            workbook(book -> book.getSheetAt(0).getRow(5).setZeroHeight(true)),
            WARN,
            "HIDDEN_CELLS"),
        input("no value", workbook(book -> formula(book, "TODAY()")), WARN, "FORMULA_NO_VALUE"),
        input(
            "#REF!",
            workbook(book ->
                book.getSheetAt(0).getRow(6).getCell(6).setCellErrorValue(FormulaError.REF)),
            WARN,
            "CELL_ERROR"),
        input(
            "overlapping merges",
            workbook(book -> {
              book.getSheetAt(0).addMergedRegionUnsafe(new CellRangeAddress(0, 0, 0, 3));
              book.getSheetAt(0).addMergedRegionUnsafe(new CellRangeAddress(0, 1, 2, 5));
            }),
            WARN,
            "BAD_MERGE"),
        input(
            "18 digits",
            workbook(book ->
                book.getSheetAt(0).getRow(1).createCell(6).setCellValue(1.2345678901234568E17)),
            WARN,
            "PRECISION"));
  }

  static Stream<BadInput> workbooksOfSeveralForms() {
    return Stream.of(
        input(
            "the same form twice",
            workbook(List.of(BadInputs.FORM, BadInputs.FORM), book -> {}),
            WARN,
            "DUPLICATE_BLOCK"),
        input(
            "one form filled in, one blank",
            workbook(
                List.of(BadInputs.FORM, "项目支出绩效自评表\n项目名称||主管部门|\n三级指标|年度指标值|实际完成值\n指标1：||"),
                book -> {}),
            WARN,
            "FORM_REJECTED"));
  }

  private static void hideDraft(XSSFWorkbook book) {
    book.createSheet("草稿").createRow(0).createCell(0).setCellValue(1);
    book.setSheetHidden(1, true);
  }

  private static void formula(XSSFWorkbook book, String formula) {
    book.getSheetAt(0).getRow(6).getCell(6).setCellFormula(formula);
    book.getSheetAt(0).getRow(6).getCell(6).setBlank();
    book.getSheetAt(0).getRow(6).getCell(6).setCellFormula(formula);
  }

  static Stream<BadInput> figuresWithRemarks() {
    return Stream.of(
        figures("(万元)", "项目资金（万元）", "项目资金", "UNIT_ASSUMED"),
        figures("negative budget", "|12|6", "|-12|6", "NEGATIVE_AMOUNT"),
        figures("rate over 100%", "|12|6", "|12|13", "RATE_OVER_100"),
        figures("budget 0", "|12|6", "|0|6", "ZERO_BUDGET"),
        figures("score above weight", "|40|35", "|40|41", "SCORE_ABOVE_WEIGHT"),
        figures("stored 0 contradicted", "|40|35", "|40|0", "SCORE_SUM"),
        figures("total that does not add up", "|100|95", "|100|99", "SCORE_SUM"),
        figures("weights that do not add up", "|40|35", "|30|30", "WEIGHT_SUM"),
        figures("years that disagree", "（2023年度）", "（2021年度）", "YEAR_CONFLICT"),
        new BadInput(
            "no year",
            "../a.csv",
            () -> csv(form -> form.replace("（2023年度）", "")),
            WARN,
            "MISSING_YEAR"),
        new BadInput(
            "region not on the list",
            "../a.csv",
            () -> csv(form -> form.replace("上海市普陀区", "普坨区")),
            WARN,
            "UNKNOWN_REGION"));
  }

  private static BadInput figures(String what, String from, String to, String code) {
    return new BadInput(what, "a.csv", () -> csv(form -> form.replace(from, to)), WARN, code);
  }

  @BeforeAll
  static void inspectAll() throws IOException {
    List<BadInput> inputs = inputs().toList();
    for (int at = 0; at < inputs.size(); at++) {
      Path file = fileOf(at, inputs.get(at));
      Files.createDirectories(file.getParent());
      Files.write(file, inputs.get(at).bytes().get());
    }
    for (String language : List.of("zh", "en")) {
      for (JsonNode answer : inspected(FOLDER.resolve("all"), language)) {
        ANSWERS.put(language + answer.get("path").asString(), answer);
      }
    }
  }

  /// Each file lies in a folder of its own that tells region and year, unless it is to lie outside.
  private static Path fileOf(int number, BadInput input) {
    return FOLDER.resolve("all/" + number + "/" + PLACE + input.name()).normalize();
  }

  static Stream<BadInput> inputs() {
    return Stream.of(
            BrokenFiles.filesThatAreNoTables(),
            BrokenFiles.packagesThatAreBroken(),
            BrokenFiles.packagesThatMeanHarm(),
            filesThatLoad(),
            workbooksWithRemarks(),
            workbooksOfSeveralForms(),
            figuresWithRemarks(),
            HostilePackages.withEntities(CANARY.address(), CANARY.file().toString()),
            Stream.of(HostilePackages.remoteDocumentType(CANARY.address())),
            HostilePackages.formulas(),
            HostilePackages.areas(),
            HostilePackages.giants(),
            HostilePackages.packings(),
            HostileTexts.amounts(),
            HostileTexts.years(),
            HostileTexts.names(),
            HostileTexts.layouts(),
            HostileTexts.formats(),
            HostileTexts.containers())
        .flatMap(rows -> rows);
  }

  static Stream<Arguments> numbered() {
    List<BadInput> inputs = inputs().toList();
    return IntStream.range(0, inputs.size()).mapToObj(at -> Arguments.of(at, inputs.get(at)));
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("numbered")
  void isAnswered(int number, BadInput input) {
    for (String language : List.of("zh", "en")) {
      JsonNode answer =
          Optional.ofNullable(ANSWERS.get(language + fileOf(number, input))).orElseThrow();
      assertThat(answer.toString()).doesNotContain("INTERNAL", CANARY.secret());
      assertThat(answer.get("verdict").asString())
          .as(BadInputs.remarks(answer).toString())
          .isEqualTo(input.verdict());
      if (input.verdict().equals(QUARANTINE)) {
        assertThat(answer.get("code").asString()).isEqualTo(input.code());
        assertThat(answer.get("message").asString())
            .contains(language.equals("zh") ? "文件未动" : "the file is untouched");
      } else if (input.verdict().equals(WARN)) {
        assertThat(BadInputs.remarks(answer)).contains(input.code());
      }
      input.figures().forEach((place, figure) -> assertFigure(answer.at(place), figure));
    }
  }

  private static void assertFigure(JsonNode found, String figure) {
    if (found.isNumber()) {
      assertThat(found.decimalValue()).isEqualByComparingTo(figure);
    } else {
      assertThat(found.isNull() ? "" : found.asString("?")).isEqualTo(figure);
    }
  }

  @AfterAll
  static void nobodyWasAskedAndNothingLeaked() throws IOException {
    CANARY.assertUntouched();
  }

  @Test
  void aFileWithoutPermissionIsUnreadable() throws IOException {
    Path file = Files.write(FOLDER.resolve("a.csv"), csv(form -> form));
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
    assumeFalse(Files.isReadable(file), "whoever may read everything can read this, too");
    assertThat(inspected(file, "en").get(0).get("code").asString()).isEqualTo("UNREADABLE");
  }

  @Test
  void aRegionNotOnTheListIsToldWithTheNearestNames() throws IOException {
    Path file = Files.write(FOLDER.resolve("a.csv"), csv(form -> form.replace("上海市普陀区", "普坨区")));
    assertThat(inspected(file, "zh").get(0).at("/forms/0/findings").toString())
        .contains("名称最接近的：", "310107 上海市普陀区");
  }

  private static JsonNode inspected(Path file, String language) {
    StringWriter out = new StringWriter();
    int exit =
        Duibiao.commandLine()
            .setOut(new PrintWriter(out, true))
            .setErr(new PrintWriter(new StringWriter()))
            .execute("inspect", "--lang", language, "--format", "json", "--", file.toString());
    assertThat(exit).isIn(ExitCode.NOT_LOADABLE.code(), ExitCode.DONE.code());
    return JsonMapper.shared().readTree(out.toString()).get("files");
  }
}
