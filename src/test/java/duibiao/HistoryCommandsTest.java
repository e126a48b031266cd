package duibiao;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/// `duibiao diff` and `duibiao fingerprint` after a correction has come in.
class HistoryCommandsTest {
  private static final String FORM =
      """
      项目支出绩效自评表,,,,,,
      （2023年度）,,,,,,
      项目名称,培训项目,,,,,
      主管部门,上海市残疾人联合会,,实施单位,上海市残疾人联合会,,
      一级指标,二级指标,三级指标,年度指标值,实际完成值,分值,得分
      产出指标,数量指标,培训人数,≥20人,32人,90,90
      总分,,,,,100,98
      """;

  @TempDir static Path folder;

  private record Ran(int exit, String out, String err) {}

  private static Ran run(String warehouse, String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    CommandLine line = Duibiao.commandLine();
    line.setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
    String[] all = Arrays.copyOf(arguments, arguments.length + 4);
    all[arguments.length] = "--warehouse";
    all[arguments.length + 1] = folder.resolve(warehouse).toString();
    all[arguments.length + 2] = "--lang";
    all[arguments.length + 3] = "en";
    int exit = line.execute(all);
    return new Ran(exit, out.toString(), err.toString());
  }

  @BeforeAll
  static void loadsACorrection() throws IOException {
    Path inbox = Files.createDirectories(folder.resolve("上海市").resolve("2023"));
    Files.writeString(inbox.resolve("a.csv"), FORM);
    run("one", "load", folder.resolve("上海市").toString());
    Files.writeString(inbox.resolve("b.csv"), FORM.replace("≥20人,32人", "≥30人,32人"));
    run("one", "load", folder.resolve("上海市").toString());
  }

  @Test
  void tellsWhatTheLastLoadChanged() {
    Ran diff = run("one", "diff");

    assertThat(diff.exit()).isZero();
    assertThat(diff.out())
        .contains("What changed since run 2")
        .contains("replaced", "loaded later", "a.csv", "b.csv")
        .containsPattern("培训人数 +target +≥20人 +≥30人 +D6 +D6")
        .contains("Forms of which another version counts than before: 1.");
  }

  @Test
  void exportsOneRowPerField() {
    assertThat(run("one", "diff", "--format", "csv").out().lines())
        .hasSize(3)
        .anySatisfy(row ->
            assertThat(row).contains(",field,").contains(",target,≥20人,≥30人,").contains("D6"));
    assertThat(run("one", "diff", "--since", "1", "--format", "json").out())
        .contains("\"change\":\"new\"");
  }

  @Test
  void anUnknownRunIsNoInput() {
    Ran diff = run("one", "diff", "--since", "yesterday");

    assertThat(diff.exit()).isEqualTo(66);
    assertThat(diff.err()).contains("yesterday").contains("The last ones: 2");
  }

  @Test
  void theFingerprintNamesWhatIsPublished() {
    Ran one = run("one", "fingerprint");
    assertThat(one.out())
        .matches(
            "forms=1 versions=2 lines=1 budget=0 findings=\\d+ facts=[0-9a-f]{64}"
                + " history=[0-9a-f]{64}\\R");

    run("two", "load", folder.resolve("上海市/2023/b.csv").toString());
    run("two", "load", folder.resolve("上海市/2023/a.csv").toString());
    assertThat(run("two", "fingerprint").out()).isNotEqualTo(one.out());

    run("three", "load", folder.resolve("上海市/2023/a.csv").toString());
    run("three", "load", folder.resolve("上海市/2023/b.csv").toString());
    assertThat(run("three", "fingerprint").out()).isEqualTo(one.out());
    assertThat(run("three", "fingerprint", "--format", "csv").out())
        .contains("forms,versions,indicator_lines,budget_lines,findings,facts,history");
  }
}
