package duibiao.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import duibiao.evaluation.Circumstances;
import duibiao.finding.Sentences;
import duibiao.reading.SourceFile;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Every file of the sample: each cell accounted for, every form with its header facts, the JSON as
/// the contract says.
class SampleInspectionTest {
  private static final Path JOBS = Path.of(System.getProperty("duibiao.home"), "jobs");
  private static final FilePipeline PIPELINE = new FilePipeline(JOBS.resolve("dictionary"));

  static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(JOBS.resolve("sample"))) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> !file.toString().endsWith(".md"))
          .sorted()
          .toList();
    }
  }

  private static Inspection inspect(Path file) {
    String name = JOBS.relativize(file).toString();
    return PIPELINE.inspect(SourceFile.of(file, name), Circumstances.ofPath(name));
  }

  @ParameterizedTest
  @MethodSource("files")
  void everyCellIsAccountedFor(Path file) {
    Inspection inspection = inspect(file);
    assertThat(inspection.cellsSeen()).isPositive();
    assertThat(
            inspection.cellsUsed() + inspection.cellsTakenAsLabels() + inspection.cellsUnclaimed())
        .isEqualTo(inspection.cellsSeen());
    assertThat(inspection.cellsUnclaimed()).isLessThan(inspection.cellsSeen() / 2);
  }

  @ParameterizedTest
  @MethodSource("files")
  void everyFormHasRegionYearAndLines(Path file) {
    assertThat(inspect(file).forms())
        .isNotEmpty()
        .allSatisfy(form -> {
          assertThat(form.keys().region().isKnown()).isTrue();
          assertThat(form.evaluation().year()).isPresent();
          assertThat(form.evaluation().indicators()).isNotEmpty();
          assertThat(form.keys().indicators()).hasSameSizeAs(form.evaluation().indicators());
        });
  }

  @ParameterizedTest
  @MethodSource("files")
  void theJsonIsTheContracts(Path file) {
    StringWriter json = new StringWriter();
    new InspectionJson(Sentences.in(Locale.ENGLISH)).write(Stream.of(inspect(file)), json);
    JsonNode node = JsonMapper.shared().readTree(json.toString()).at("/files/0");
    assertThat(node.propertyNames())
        .containsExactly(
            "path",
            "sha256",
            "format",
            "verdict",
            "code",
            "message",
            "cells",
            "problems",
            "forms",
            "unclaimed");
    assertForm(node.at("/forms/0"));
  }

  private static void assertForm(JsonNode form) {
    assertThat(form.propertyNames())
        .containsExactly(
            "sheet",
            "range",
            "kind",
            "evaluator",
            "stage",
            "year",
            "year_from",
            "region",
            "title",
            "programme",
            "department",
            "implementing_unit",
            "budget",
            "goals",
            "indicators",
            "total",
            "grade",
            "sections",
            "facts",
            "findings");
    assertThat(form.at("/indicators/0").propertyNames())
        .containsExactly(
            "goal", "group", "level1", "level2", "level3", "target", "actual", "weight", "score",
            "reason", "where");
    assertThat(form.at("/indicators/0/target").propertyNames())
        .contains("text", "kind", "operator", "value", "upper", "unit");
  }
}
