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
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jooq.CloseableDSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ExportCommandTest {
  private static final String FORMS =
      """
      form | 310000 上海市 | 2023 | programme | result | self | 99.98 of 100 | =HYPERLINK("x") | 帮扶
      line | 参与人次 | ≥3000人次 | ＝97210人次 | 10 | 10
      form | 120000 天津市 | 2022 | department | result | self | 90 of 100 | 天津市残联 | -
      line | 满意度 | ≥90% | -5% | 10 | 0
      """;

  @TempDir private Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int export(String... arguments) {
    List<String> all = new ArrayList<>(List.of("export", "--lang", "en"));
    all.addAll(List.of(arguments));
    all.addAll(List.of("--warehouse", folder.toString()));
    return Duibiao.commandLine()
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true))
        .execute(all.toArray(String[]::new));
  }

  private Path star() {
    return folder.resolve("star");
  }

  private static Map<String, String> files(Path below) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(below)) {
      for (Path file : paths.filter(Files::isRegularFile).toList()) {
        files.put(
            below.relativize(file).toString().replace('\\', '/'),
            new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.ISO_8859_1));
      }
    }
    return files;
  }

  @ParameterizedTest
  @ValueSource(strings = {"parquet", "csv", "package"})
  void twoExportsHoldTheSameBytes(String format) throws IOException {
    TestingStar.publish(folder, FORMS);
    assertThat(export("--format", format, "--output", star().toString())).isZero();
    Map<String, String> first = files(star());
    assertThat(export("--format", format, "--output", star().toString(), "--replace")).isZero();
    assertThat(files(star())).isEqualTo(first).containsKey("SHA256SUMS");
    try (Stream<Path> beside = Files.list(folder)) {
      assertThat(beside.map(path -> String.valueOf(path.getFileName())))
          .containsExactlyInAnyOrder("duibiao.duckdb", "star");
    }
  }

  @Test
  void parquetIsDividedByYearAndProvince() throws IOException {
    TestingStar.publish(folder, FORMS);
    export("--format", "parquet", "--output", star().toString());
    assertThat(star().resolve("mart_indicator/year=2023/province_code=310000/data_0.parquet"))
        .exists();
    assertThat(star().resolve("fact_indicator/fact_indicator.parquet")).exists();
    assertThat(star().resolve("trino.sql"))
        .content()
        .contains("partitioned_by = array['year', 'province_code']")
        .contains("external_location = 'local:///mart_indicator'");
    try (CloseableDSLContext duck = DSL.using("jdbc:duckdb:")) {
      String everything = star().resolve("mart_indicator") + "/*/*/*.parquet";
      assertThat(
              duck.fetch("select actual_text, score from read_parquet(?) order by year", everything)
                  .map(row -> row.get(0, String.class)))
          .containsExactly("-5%", "＝97210人次");
    }
  }

  @Test
  void aSpreadsheetRunsNothing() throws IOException {
    TestingStar.publish(folder, FORMS);
    export("--format", "csv", "--output", star().toString());
    String lines = Files.readString(star().resolve("mart_indicator.csv"));
    assertThat(lines)
        .startsWith("\ufeff")
        .contains("'＝97210人次", "'-5%", "'=HYPERLINK")
        .doesNotContain(",-5%", ",＝");
    assertThat(star().resolve("README.txt")).content().contains("apostrophe");
    assertThat(err.toString()).contains("apostrophe");
  }

  @Test
  void programsGetTextsAsTheyAre() throws IOException {
    TestingStar.publish(folder, FORMS);
    export("--format", "csv", "--plain", "--output", star().toString());
    assertThat(Files.readString(star().resolve("mart_indicator.csv")))
        .startsWith("evaluation_key,")
        .contains(",-5%,", ",＝97210人次,")
        .doesNotContain("'");
    assertThat(Files.readString(star().resolve("mart_evaluation.csv"))).contains(",99.98,");
  }

  @Test
  void aPackageDescribesItsTables() throws IOException {
    TestingStar.publish(folder, FORMS);
    export("--format", "package", "--licence", "CC-BY-4.0", "--output", star().toString());
    JsonNode cover =
        JsonMapper.shared().readTree(Files.readString(star().resolve("datapackage.json")));
    assertThat(cover.at("/licenses/0/name").asString()).isEqualTo("CC-BY-4.0");
    JsonNode lines =
        cover
            .get("resources")
            .valueStream()
            .filter(table -> table.get("name").asString().equals("fact_indicator"))
            .findFirst()
            .orElseThrow();
    Path file = star().resolve(lines.get("path").asString());
    assertThat(lines.get("bytes").asLong()).isEqualTo(Files.size(file));
    assertThat(Files.readString(star().resolve("SHA256SUMS")))
        .contains(lines.get("hash").asString().substring("sha256:".length()));
    assertThat(lines.at("/schema/primaryKey").valueStream().map(JsonNode::asString))
        .containsExactly("evaluation_key", "line_no");
    assertThat(lines.at("/schema/foreignKeys").toString()).contains("fact_evaluation");
    JsonNode score =
        lines
            .at("/schema/fields")
            .valueStream()
            .filter(field -> field.get("name").asString().equals("score"))
            .findFirst()
            .orElseThrow();
    assertThat(score.get("unit").asString()).isEqualTo("points");
    assertThat(score.get("type").asString()).isEqualTo("number");
  }

  @Test
  void whatIsNoExportIsNeverReplaced() throws IOException {
    TestingStar.publish(folder, FORMS);
    Files.createDirectories(star());
    Files.writeString(star().resolve("thesis.txt"), "ten years of work");
    assertThat(export("--format", "csv", "--output", star().toString()))
        .isEqualTo(ExitCode.USAGE.code());
    assertThat(err.toString()).contains("--replace");
    assertThat(export("--format", "csv", "--output", star().toString(), "--replace"))
        .isEqualTo(ExitCode.USAGE.code());
    assertThat(star().resolve("thesis.txt")).hasContent("ten years of work");
  }

  @Test
  void anEmptyStarIsExportedToo() {
    TestingStar.publish(folder, "");
    assertThat(export("--format", "parquet", "--output", star().toString())).isZero();
    assertThat(star().resolve("dim_region/dim_region.parquet")).exists();
  }

  @Test
  void withoutAWarehouseThereIsNothingToExport() {
    assertThat(export("--format", "csv", "--output", star().toString()))
        .isEqualTo(ExitCode.NO_INPUT.code());
    assertThat(star()).doesNotExist();
  }
}
