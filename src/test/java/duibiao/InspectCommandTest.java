package duibiao;

import static org.assertj.core.api.Assertions.assertThat;

import duibiao.cli.ExitCode;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class InspectCommandTest {
  private static final Path SAMPLE = Path.of(System.getProperty("duibiao.home"), "jobs", "sample");
  private static final String TRANSFER = sample("北京市/2023/职康劳动项目一次性开办政策资金转移支付绩效自评表.xlsx");

  @TempDir Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private static String sample(String file) {
    return SAMPLE.resolve(file).toString();
  }

  private int inspect(String... arguments) {
    return Duibiao.commandLine()
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true))
        .execute(Stream.concat(Stream.of("inspect"), Stream.of(arguments)).toArray(String[]::new));
  }

  @Test
  void showsAFileFromItsAccountToWhatNobodyClaimed() {
    assertThat(inspect("--lang", "en", TRANSFER)).isEqualTo(ExitCode.DONE.code());
    assertThat(out.toString().lines())
        .containsSubsequence(
            TRANSFER,
            "xlsx · loadable · forms: 1" + " · 189 cells = 100 used + 30 labels + 59 unclaimed",
            "Form 1 of 1  附件2!A1:I31  北京市残疾人职业康复劳动项目一次性开办政策资金专项转移支付整体绩效自评表",
            "transfer · self · result · 2023 (from title) · 110000 北京市",
            "department    北京市残疾人联合会",
            "Budget lines: 5",
            "Indicator lines: 6 (→ how it is read, where not as printed)",
            "Goals: 1",
            "Scored blocks that are no indicators: 8",
            "Total: 98 of 100, grade —",
            "Findings: 2",
            "Claimed by nobody: 59",
            "附件1!A1  转移支付资金统计表",
            "39 more; --format csv or json lists them all, --html FILE paints them.");
  }

  @Test
  void saysHowTargetsAreReadWhereThatIsNotAsPrinted() {
    inspect("--lang", "zh", TRANSFER);
    assertThat(out.toString())
        .containsPattern(
            "D27 +时效指标 +.*2023年1月1日 +2023 年 1 月 1 日 +8 +8\n.*→ 2023-01-01 +→ 2023-01-01")
        .containsPattern("D25 .*≧10 人 +21 人 +8 +7\n(?!.*→)");
  }

  @Test
  void csvListsEveryCellOnce() {
    assertThat(inspect("--format", "csv", TRANSFER)).isEqualTo(ExitCode.DONE.code());
    List<String> cells = out.toString().lines().filter(line -> line.startsWith(TRANSFER)).toList();
    assertThat(cells)
        .hasSize(189)
        .contains(
            TRANSFER + ",附件2,E25,target,TARGET,≧10 人,",
            TRANSFER + ",附件2,E24,target,TARGET,人均建筑面积≧5平方米，基础服务设施满足服务开展需求,",
            TRANSFER + ",附件1,A1,unclaimed,,转移支付资金统计表,");
  }

  @Test
  void jsonKeepsTheContract() {
    assertThat(inspect("--format", "json", TRANSFER)).isEqualTo(ExitCode.DONE.code());
    JsonNode file = JsonMapper.shared().readTree(out.toString()).get("files").get(0);
    assertThat(file.get("verdict").asString()).isEqualTo("LOAD");
    assertThat(file.get("cells").get("seen").asInt()).isEqualTo(189);
    assertThat(file.get("unclaimed")).hasSize(59);
    JsonNode line = file.get("forms").get(0).get("indicators").get(1);
    assertThat(line.get("where").get("target").asString()).isEqualTo("E25");
  }

  @Test
  void aFileThatWouldNotLoadIsToldByTheExitCode() throws IOException {
    Path file = Files.writeString(folder.resolve("letter.xlsx"), "Dear all");
    assertThat(inspect("--lang", "en", file.toString())).isEqualTo(ExitCode.NOT_LOADABLE.code());
    assertThat(out.toString()).contains("would be quarantined", "Not loadable: ");
  }

  @Test
  void aLabelThatIsAlmostKnownIsSuggestedWithTheLineToAdd() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("form.csv"),
            """
            2023年度项目支出绩效自评表
            项目名称,便民服务
            一级指标,二级指标,三级指标,年度指标直,实际完成值,分值,得分
            产出指标,数量指标,培训人数,≥20人,32人,90,90
            """);
    assertThat(inspect("--lang", "en", "--format", "json", file.toString())).isZero();
    JsonNode problem = JsonMapper.shared().readTree(out.toString()).at("/files/0/problems/0");
    assertThat(problem.get("code").asString()).isEqualTo("LABEL_SUGGESTED");
    assertThat(problem.get("where").asString()).isEqualTo("csv!D3");
    assertThat(problem.get("message").asString())
        .contains("looks like 年度指标值 (TARGET)", "add \"- 年度指标直\" under that label");
  }

  @Test
  void aFolderOfManyFilesIsSummedUp() {
    assertThat(inspect("--lang", "en", sample("四川省"))).isEqualTo(ExitCode.DONE.code());
    assertThat(out.toString())
        .startsWith("Files: 7\n")
        .containsPattern("all +7 .*%\n")
        .contains("Layouts of indicator tables that one file alone has: ")
        .contains("绩效指标 | 一级指标 | 二级指标 | 三级指标 | 指标值 | 完成值")
        .containsPattern("scores do not add up to the total +.*中江县.*\n +SCORE_SUM .*")
        .doesNotContain("Form 1 of");
  }

  @Test
  void whoAsksForMoreSeesTheFilesAsWell() {
    inspect("--lang", "en", "--verbose", sample("四川省"));
    assertThat(out.toString()).contains("Form 1 of 1", "Files: 7\n");
  }

  @Test
  void aFewFilesAreShownAndSummedUp() {
    inspect("--lang", "en", sample("北京市"), sample("天津市"));
    assertThat(out.toString())
        .contains("Form 1 of 1")
        .containsPattern("Files: 2\n\nformat +files .*\n.*\nxlsx +2 ")
        .containsPattern("Headings most often unknown: 1\n\n.*\n.*\n +1 +任务 性质 ");
  }

  @Test
  void filesThatWouldNotLoadAreListedByReason() throws IOException {
    for (String name : List.of("a", "b", "c", "d", "e", "f", "~$f")) {
      Files.writeString(folder.resolve(name + ".csv"), "Dear all");
    }
    assertThat(inspect("--lang", "en", folder.toString())).isEqualTo(ExitCode.NOT_LOADABLE.code());
    assertThat(out.toString())
        .contains("Files that would be quarantined: 6\n")
        .containsOnlyOnce("no table carries the labels");
  }

  @Test
  void aNameThatLeadsNowhereIsNoInput() {
    assertThat(inspect(folder.resolve("missing.xlsx").toString()))
        .isEqualTo(ExitCode.NO_INPUT.code());
    assertThat(err.toString()).contains("missing.xlsx: there is no such file or folder");
    assertThat(inspect(folder.toString())).isEqualTo(ExitCode.NO_INPUT.code());
  }
}
