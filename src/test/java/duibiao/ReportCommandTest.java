package duibiao;

import static org.assertj.core.api.Assertions.assertThat;

import duibiao.analysis.TestingStar;
import duibiao.cli.ExitCode;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class ReportCommandTest {
  private static final String FORMS =
      """
      form | 310000 上海市 | 2023 | programme | result | self | 99.98 of 100 | 上海市残联 | 帮扶
      line | 参与人次 | ≥3000人次 | 97210人次 | 10 | 10
      form | 120000 天津市 | 2023 | department | result | self | 90 of 100 | 天津市残联 | -
      """;

  @TempDir private Path warehouse;
  @TempDir private Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(String... arguments) {
    CommandLine line =
        Duibiao.commandLine().setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
    List<String> all = new ArrayList<>(List.of("report"));
    all.addAll(List.of(arguments));
    all.addAll(List.of("--warehouse", warehouse.toString()));
    return line.execute(all.toArray(String[]::new));
  }

  private Path page() {
    return folder.resolve("报告.html");
  }

  private String written(String... arguments) throws IOException {
    List<String> all = new ArrayList<>(List.of("--output", page().toString()));
    all.addAll(List.of(arguments));
    assertThat(run(all.toArray(String[]::new))).isEqualTo(ExitCode.DONE.code());
    return Files.readString(page()).strip();
  }

  @Test
  void onePageAndNothingElse() throws IOException {
    TestingStar.publish(warehouse, FORMS);
    Files.writeString(page(), "an older report");
    assertThat(written("--lang", "en"))
        .startsWith("<!doctype html>")
        .contains("data-lang=\"en\"", "上海市", "天津市")
        .endsWith("</html>");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactly(page());
    }
    assertThat(out.toString()).isEmpty();
    assertThat(err.toString()).startsWith("Written: ").contains("报告.html");
  }

  @Test
  void chineseUnlessAskedOtherwise() throws IOException {
    TestingStar.publish(warehouse, FORMS);
    assertThat(written("--quiet")).contains("data-lang=\"zh\"");
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void onlyOneRegion() throws IOException {
    TestingStar.publish(warehouse, FORMS);
    assertThat(written("--region", "31")).contains("上海市").doesNotContain("天津市残联");
  }
}
