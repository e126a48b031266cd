package duibiao;

import static org.assertj.core.api.Assertions.assertThat;

import duibiao.warehouse.Warehouse;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Loads that nobody waits for: what they skip, when they end, and what they leave to be read.
class NightlyLoadTest {
  private static final int FORMS = 12;
  private static final long TICK = 2_200;

  @TempDir private Path folder;
  private Path inbox = Path.of("");
  private Path job = Path.of("");
  private Path warehouse = Path.of("");

  private record Ran(int exit, String err) {}

  @BeforeEach
  void anInboxAndAJob() throws IOException {
    inbox = Files.createDirectories(folder.resolve("inbox/上海市/2023"));
    warehouse = folder.resolve("warehouse");
    for (int form = 1; form <= FORMS; form++) {
      put(form);
    }
    job = Files.writeString(folder.resolve("job.yml"), "load:\n  files: inbox/**/*\n");
  }

  private void put(int number) throws IOException {
    String form =
        """
        项目支出绩效自评表,,,,,,
        （2023年度）,,,,,,
        项目名称,第%1$d期残疾人培训,,,,,
        主管部门,上海市残疾人联合会,,实施单位,上海市残疾人联合会,,
        一级指标,二级指标,三级指标,年度指标值,实际完成值,分值,得分
        产出指标,数量指标,培训人数,≥20人,3%1$d人,90,90
        总分,,,,,100,98
        """
            .formatted(number);
    Files.writeString(inbox.resolve("自评表" + number + ".csv"), form);
  }

  private Ran load(String... options) {
    StringWriter err = new StringWriter();
    CommandLine line = Duibiao.commandLine().setErr(new PrintWriter(err));
    Stream<String> usual =
        Stream.of(
            "load", job.toString(), "--warehouse", warehouse.toString(), "--lang", "en", "--quiet");
    int exit = line.execute(Stream.concat(usual, Stream.of(options)).toArray(String[]::new));
    return new Ran(exit, err.toString());
  }

  private String left(String name) throws IOException {
    return Files.readString(warehouse.resolve("last-run").resolve(name));
  }

  private JsonNode json() throws IOException {
    return JsonMapper.shared().readTree(left("run.json"));
  }

  @Test
  void anUntouchedInboxIsNotRead() throws Exception {
    Thread.sleep(TICK);
    assertThat(load("--if-changed").exit()).isZero();
    assertThat(json().path("ending").stringValue()).isEqualTo("published");

    assertThat(load("--if-changed").exit()).isZero();

    assertThat(json().path("ending").stringValue()).isEqualTo("skipped");
    assertThat(json().path("files").path("duplicate").intValue()).isEqualTo(FORMS);
    assertThat(left("run.md")).contains("untouched").doesNotContain("## What changed");
    assertThat(new Warehouse(warehouse).publications()).hasSize(1);
    assertThat(warehouse.resolve("unchanged")).doesNotExist();
  }

  @Test
  void whateverChangesHasItReadAgain() throws Exception {
    Thread.sleep(TICK);
    load("--if-changed");
    put(FORMS + 1);
    load("--if-changed");
    assertThat(json().path("files").path("loaded").intValue()).isOne();
    assertThat(json().path("files").path("duplicate").intValue()).isEqualTo(FORMS);

    load("--if-changed");
    assertThat(json().path("ending").stringValue())
        .as("too young to be sure")
        .isEqualTo("unchanged");
    Files.delete(warehouse.resolve("duibiao.duckdb"));
    load("--if-changed");
    assertThat(json().path("ending").stringValue()).isEqualTo("published");
  }

  @Test
  void whatTheTimeDidNotAllowTheNextLoadTakes() throws Exception {
    assertThat(load("--max-duration", "PT0.000001S").exit()).isZero();
    assertThat(json().path("files").path("deferred").intValue()).isEqualTo(FORMS);
    assertThat(json().path("deferred").path("TIME_OVER").intValue()).isEqualTo(FORMS);
    assertThat(left("run.md")).contains("left when the time was over");

    assertThat(load("--if-changed", "--max-duration", "1h30m").exit()).isZero();

    assertThat(json().path("files").path("loaded").intValue()).isEqualTo(FORMS);
    Path other = folder.resolve("other");
    TestingStand.load(folder.resolve("inbox"), other);
    assertThat(TestingStand.fingerprint(warehouse)).isEqualTo(TestingStand.fingerprint(other));
    assertThat(load("--max-duration", "tomorrow").exit()).isEqualTo(64);
    assertThat(load("--max-duration", "0h").exit()).isEqualTo(64);
  }

  @Test
  void aPageTellsWhatCameAndThroughWhom() throws Exception {
    Files.writeString(folder.resolve("inbox/[a](b)|<i>.csv"), "a,b\n1,2\n");
    assertThat(load().exit()).isEqualTo(3);

    assertThat(left("run.md"))
        .contains("| 13 | 12 | 0 | 1 | 0 | 0 |", "12 loaded + 0 duplicate")
        .contains("100 % (", "come from 上海市", "which sent 100 % (12 of 12) of the new forms")
        .contains("## Refused: 1, of them new: 1", "\\[a\\](b)\\|\\<i\\>.csv", "labels.yml");
    assertThat(left("run.md").lines().count()).isLessThan(60);
    JsonNode city = json().path("new_findings").path("by_city").get(0);
    assertThat(city.path("code").stringValue()).isEqualTo("310000");
    assertThat(json().path("quarantine").get(0).path("reason").stringValue())
        .isEqualTo("NO_FORM_FOUND");
    assertThat(left("run.prom"))
        .contains("# HELP duibiao_load_files ", "# TYPE duibiao_load_files gauge")
        .contains(",outcome=\"loaded\"} 12\n", ",ending=\"published\"} 1\n")
        .contains("duibiao_quarantine_files{job=\"" + job + "\"} 1\n");
    assertThat(warehouse.resolve("logs/load.log"))
        .content()
        .contains("WARN  NO_FORM_FOUND", "exit code 3", "12 loaded");
  }

  @Test
  void diffNamesWhoBroughtTheFindings() {
    load();
    StringWriter out = new StringWriter();
    Duibiao.commandLine()
        .setOut(new PrintWriter(out))
        .execute("diff", "--warehouse", warehouse.toString(), "--lang", "zh");
    assertThat(out.toString()).contains("新收 12 张表", "来自上海市");
  }

  @Test
  void aLoadThatFailsSaysSoAndKeepsTheTimeOfTheLastThatDidNot() throws Exception {
    load();
    String success = json().path("last_success").stringValue();
    Files.writeString(job, "load:\n  files: nowhere/**/*\n");

    assertThat(load("--if-changed").exit()).isEqualTo(66);

    assertThat(json().path("ending").stringValue()).isEqualTo("failed");
    assertThat(json().path("last_success").stringValue()).isEqualTo(success);
    assertThat(left("run.md")).contains("nowhere", "Nothing was published", "duibiao doctor");
    assertThat(left("run.prom")).contains("duibiao_load_exit_code{job=\"" + job + "\"} 66\n");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aHookGetsThePageAndChangesNothing() throws Exception {
    Path script =
        Files.writeString(
            folder.resolve("hook.sh"),
            """
            #!/bin/sh
            cat >"$2"
            echo "$DUIBIAO_EXIT $1 $DUIBIAO_RUN_MD" >>"$2"
            exit 4
            """);
    Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwxr-xr-x"));
    Files.writeString(
        job, "load:\n  files: inbox/**/*\nhook: [./hook.sh, '{run.json}', 'a $(b).txt']\n");

    Ran ran = load();

    assertThat(ran.exit()).isZero();
    assertThat(ran.err()).contains("hook", "ended with 4");
    Path json = warehouse.resolve("last-run/run.json");
    assertThat(folder.resolve("a $(b).txt"))
        .content()
        .contains("# The load brought", "0 " + json + " " + json.resolveSibling("run.md"));
    Files.writeString(job, "load:\n  files: inbox/**/*\nhook: []\n");
    assertThat(load().exit()).isEqualTo(78);
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void underThePosixLocaleWithNoConsoleNamesStayRight() throws Exception {
    Path home = Path.of(System.getProperty("duibiao.home"));
    TestingHouse house = TestingHouse.in(folder.resolve("house"), home);

    int exit =
        house.run(
            folder,
            List.of("load", "job.yml", "--warehouse", "warehouse", "--lang", "zh", "--if-changed"));

    assertThat(exit).as(Files.readString(folder.resolve("err"))).isZero();
    assertThat(folder.resolve("err")).content().doesNotContain("\u001b", "\r", "?");
    assertThat(left("run.md")).contains("载入完成", "上海市");
    assertThat(warehouse.resolve("logs/load.log")).content().contains("文件 12 个：载入 12");
    assertThat(TestingStand.fingerprint(warehouse)).isNotEmpty();
  }
}
