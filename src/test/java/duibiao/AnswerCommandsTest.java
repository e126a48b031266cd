package duibiao;

import static org.assertj.core.api.Assertions.assertThat;

import duibiao.analysis.TestingStar;
import duibiao.cli.ExitCode;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class AnswerCommandsTest {
  private static final String FORMS =
      """
      form | 310000 上海市 | 2023 | programme | result | self    | 99.98 of 100 | 上海市残联 | 帮扶
      line | 参与人次 | ≥3000人次 | 97210人次 | 10 | 10
      form | 120000 天津市 | 2023 | department | result | finance | 90 of 100 | 天津市残联 | -
      """;

  @TempDir private Path warehouse;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(String... arguments) {
    CommandLine line =
        Duibiao.commandLine().setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
    List<String> all = new ArrayList<>(List.of(arguments));
    all.addAll(List.of("--warehouse", warehouse.toString()));
    return line.execute(all.toArray(String[]::new));
  }

  private JsonNode json() {
    return JsonMapper.shared().readTree(out.toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"scores", "ambition", "findings", "sample", "dictionary", "report"})
  void beforeTheFirstLoadThereIsNothingToAsk(String command) {
    assertThat(run(command)).isEqualTo(ExitCode.NO_INPUT.code());
    assertThat(out.toString()).isEmpty();
    assertThat(err.toString().lines().toList()).hasSize(1);
    assertThat(err.toString()).contains("duibiao load");
  }

  @ParameterizedTest
  @ValueSource(strings = {"scores", "ambition", "findings", "sample", "report"})
  void helpHasAnExample(String command) {
    assertThat(run(command, "--help")).isEqualTo(ExitCode.DONE.code());
    assertThat(out.toString()).contains("Examples:").contains("duibiao " + command + " --");
  }

  @Test
  void scoresAreAnsweredForSelfEvaluationsUnlessToldOtherwise() {
    TestingStar.publish(warehouse, FORMS);
    assertThat(run("scores", "--format", "json")).isEqualTo(ExitCode.DONE.code());
    assertThat(json().valueStream().map(row -> row.get("part").asString()))
        .containsExactly("scores", "families");
    assertThat(json().get(0).get("region_code").asString()).isEqualTo("310000");
    assertThat(json().get(0).get("mean").asDouble()).isEqualTo(99.98);
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void allEvaluatorsOnRequest() {
    TestingStar.publish(warehouse, FORMS);
    assertThat(run("scores", "--format", "json", "--evaluator", "all", "--by", "kind,year"))
        .isEqualTo(ExitCode.DONE.code());
    assertThat(
            json()
                .valueStream()
                .filter(row -> row.get("part").asString().equals("scores"))
                .map(row -> row.get("kind").asString()))
        .containsExactly("department", "programme");
  }

  @Test
  void theTableSpeaksTheReadersLanguage() {
    TestingStar.publish(warehouse, FORMS);
    run("scores", "--lang", "zh", "--region", "31");
    assertThat(out.toString()).startsWith("1 份表的总分").contains("总分分布：1 份表", "上海市");
  }

  @Test
  void ambitionShowsTheCellsThatProveIt() {
    TestingStar.publish(warehouse, FORMS);
    assertThat(run("ambition", "--format", "json", "--part", "lines", "--lines", "3"))
        .isEqualTo(ExitCode.DONE.code());
    assertThat(json()).hasSize(1);
    JsonNode line = json().get(0);
    assertThat(line.get("attainment").asDouble()).isEqualTo(97210 / 3000.0);
    assertThat(line.get("file").asString()).isEqualTo("inbox/form-1.xlsx");
    assertThat(line.get("sheet").asString()).isEqualTo("Sheet1");
    assertThat(line.get("cell").asString()).isEqualTo("E7");
  }

  @Test
  void ambitionTellsGroupsAndLinesApart() {
    TestingStar.publish(warehouse, FORMS);
    run("ambition", "--format", "json");
    assertThat(json().valueStream().map(row -> row.get("part").asString()))
        .containsExactly("index", "groups", "habits", "laxest_lines");
  }

  @Test
  void csvHoldsOneTableAndSaysSo() {
    TestingStar.publish(warehouse, FORMS);
    run("ambition", "--format", "csv", "--lang", "en");
    assertThat(out.toString()).startsWith("\ufeffpart,region_code,").doesNotContain("laxest");
    assertThat(err.toString()).contains("--part groups");
  }

  @Test
  void theDictionaryIsAnsweredOnTheScreenAndInFiles() {
    TestingStar.publish(warehouse, FORMS);
    run("dictionary", "mart_score", "--format", "json");
    assertThat(json().valueStream().map(row -> row.get("column").asString()))
        .contains("region_code", "mean_score");
    Path page = warehouse.resolve("dictionary.md");
    Path workbook = warehouse.resolve("dictionary.xlsx");
    run("dictionary", "--lang", "en", "--output", page.toString(), "--xlsx", workbook.toString());
    assertThat(page).content().startsWith("# Data dictionary");
    assertThat(workbook).isNotEmptyFile();
    assertThat(err.toString().lines()).hasSize(2);
  }

  @Test
  void aTableThatIsNotThereIsAWrongCommandLine() {
    TestingStar.publish(warehouse, FORMS);
    assertThat(run("dictionary", "mart_poem")).isEqualTo(ExitCode.USAGE.code());
    assertThat(err.toString()).contains("mart_poem");
  }

  @Test
  void quietSaysNothingAndVerboseMore() {
    TestingStar.publish(warehouse, FORMS);
    run("ambition", "--format", "csv", "--quiet");
    assertThat(err.toString()).isEmpty();
    run("scores", "--verbose");
    assertThat(err.toString()).contains("duibiao.duckdb");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--region=shanghai",
        "--by=colour",
        "--kind=poem",
        "--format=xml",
        "--evaluator=me"
      })
  void aWrongWordIsAWrongCommandLine(String option) {
    assertThat(run("scores", option)).isEqualTo(ExitCode.USAGE.code());
    assertThat(out.toString()).isEmpty();
    assertThat(err.toString().lines().toList()).hasSize(1);
  }
}
