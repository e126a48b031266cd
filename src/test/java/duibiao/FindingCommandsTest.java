package duibiao;

import static org.assertj.core.api.Assertions.assertThat;

import duibiao.cli.ExitCode;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// `findings`, `explain` and `sample` on a load of two published files.
class FindingCommandsTest {
  private static final String SAMPLE = System.getProperty("duibiao.home") + "/jobs/sample/";

  @TempDir private static Path warehouse;

  private record Ran(int exit, String out, String err) {

    JsonNode json() {
      return JsonMapper.shared().readTree(out);
    }
  }

  private static Ran run(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    List<String> all = new ArrayList<>(List.of(arguments));
    all.addAll(List.of("--warehouse", warehouse.toString()));
    int exit =
        Duibiao.commandLine()
            .setOut(new PrintWriter(out, true))
            .setErr(new PrintWriter(err, true))
            .execute(all.toArray(String[]::new));
    return new Ran(exit, out.toString(), err.toString());
  }

  @BeforeAll
  static void loads() {
    assertThat(run("load", SAMPLE + "上海市/2023", SAMPLE + "天津市/2023").exit()).isZero();
  }

  private static JsonNode only(String code) {
    JsonNode rows = run("findings", "--code", code, "--format", "json").json();
    assertThat(rows).hasSize(1);
    return rows.get(0);
  }

  @Test
  void aFindingNamesFileSheetAndCells() {
    JsonNode row = only("ZERO_WITH_POINTS");
    assertThat(row.get("finding_id").asString()).matches("[0-9a-f]{16}");
    assertThat(row.get("file").asString()).endsWith("绩效自评价表.xlsx");
    assertThat(row.get("sheet").asString()).isEqualTo("信息化建设项目");
    assertThat(row.get("cell").asString()).isEqualTo("E14, D14, G14, F14");
    assertThat(row.get("points").asDouble()).isEqualTo(2.5);
    assertThat(row.get("message_zh").asString()).isEqualTo("实际值为 0，得分 2.5；按目标值和实际值应为 0");
    assertThat(row.get("formula").asString()).isEqualTo("0 * 5 = 0; 2.5 - 0 = 2.5");
    assertThat(row.get("innocent_explanations").asString()).isNotBlank();
    assertThat(row.get("ruleset").asString()).isEqualTo("usual-1");
  }

  @Test
  void theHeaviestComeFirst() {
    List<String> severities =
        run("findings", "--format", "json")
            .json()
            .valueStream()
            .map(row -> row.get("severity").asString())
            .toList();
    assertThat(severities)
        .isSortedAccordingTo((one, other) ->
            List.of("error", "warning", "notice", "info").indexOf(one)
                - List.of("error", "warning", "notice", "info").indexOf(other))
        .hasSizeGreaterThan(20);
  }

  @Test
  void filtersAreJoined() {
    JsonNode rows =
        run(
                "findings",
                "--format",
                "json",
                "--region",
                "31",
                "--year",
                "2023",
                "--severity",
                "warning",
                "--programme",
                "权益",
                "--min-points",
                "5",
                "--kind",
                "programme")
            .json();
    assertThat(rows.valueStream().map(row -> row.get("found").asString()))
        .containsExactly("97210.00(人次)");
  }

  @Test
  void countsByRegionAndKind() {
    JsonNode rows = run("findings", "--by", "region", "--format", "json").json();
    assertThat(rows.valueStream())
        .anySatisfy(row -> {
          assertThat(row.get("region_code").asString()).isEqualTo("310000");
          assertThat(row.get("code").asString()).isEqualTo("ALL_FULL_MARKS");
          assertThat(row.get("findings").asInt()).isEqualTo(9);
        });
    assertThat(run("findings", "--by", "code", "--lang", "en").out()).contains("BLIND_ZONE");
  }

  @Test
  void explainsByTheFirstDigits() {
    String id = only("ZERO_WITH_POINTS").get("finding_id").asString();
    Ran explained = run("explain", id.substring(0, 8), "--lang", "en");
    assertThat(explained.exit()).isZero();
    assertThat(explained.out())
        .contains("The actual is 0 and got 2.5 points", id, "0 * 5 = 0; 2.5 - 0 = 2.5")
        .contains("E14  actual  0.00(%)", "D14  target  =100(%)", "G14  score  2.5")
        .contains("innocent", "to check");
    assertThat(run("explain", id, "--format", "json").json()).hasSize(1);
  }

  @Test
  void anExplanationSaysWhereItsThresholdComesFrom() {
    JsonNode row =
        run("findings", "--code", "OVER_ACHIEVED_UNEXPLAINED", "--format", "json").json().get(0);
    assertThat(run("explain", row.get("finding_id").asString(), "--lang", "en").out())
        .contains("over_ratio = 1.3  (usual-1)")
        .contains("not law");
  }

  @Test
  void anIdThatSeveralShareIsNotGuessed() {
    Ran several = run("explain", "", "--lang", "en");
    assertThat(several.exit()).isEqualTo(ExitCode.USAGE.code());
    assertThat(several.err()).contains("give more digits");
    Ran none = run("explain", "ffffffffffffffff");
    assertThat(none.exit()).isEqualTo(ExitCode.NO_INPUT.code());
    assertThat(none.err()).hasLineCount(1);
  }

  @Test
  void aSeedDrawsTheSameForms() {
    String first = run("sample", "--n", "6", "--seed", "7", "--format", "csv").out();
    assertThat(run("sample", "--n", "6", "--seed", "7", "--format", "csv").out()).isEqualTo(first);
    assertThat(run("sample", "--n", "6", "--seed", "8", "--format", "csv").out())
        .isNotEqualTo(first);
  }

  @Test
  void aSampleSaysWhyEachFormWasDrawn() {
    JsonNode rows =
        run("sample", "--n", "6", "--seed", "7", "--risk-share", "0.5", "--format", "json").json();
    assertThat(rows.valueStream().map(row -> row.get("drawn_by").asString()))
        .containsExactly("risk", "risk", "risk", "chance", "chance", "chance");
    assertThat(rows.valueStream().map(row -> row.get("sheet").asString())).doesNotHaveDuplicates();
    assertThat(rows.get(0).get("warnings").asInt()).isPositive();
    assertThat(run("sample", "--n", "100", "--format", "json").json()).hasSize(13);
  }

  @ParameterizedTest
  @ValueSource(strings = {"--n=0", "--risk-share=2", "--risk-share=-1", "--region=nowhere"})
  void aWrongDrawIsAWrongCommandLine(String option) {
    assertThat(run("sample", option).exit()).isEqualTo(ExitCode.USAGE.code());
  }

  @ParameterizedTest
  @ValueSource(strings = {"--code=NONSENSE", "--severity=grave", "--by=colour", "--min-points=x"})
  void aWrongFilterIsAWrongCommandLine(String option) {
    assertThat(run("findings", option).exit()).isEqualTo(ExitCode.USAGE.code());
  }
}
