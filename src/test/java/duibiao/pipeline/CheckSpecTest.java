package duibiao.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import duibiao.document.Place;
import duibiao.finding.Finding;
import duibiao.finding.FindingCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// Every check on lines: a form that it speaks on, and one that only just gives it no cause.
class CheckSpecTest {
  private static final Path SPEC =
      Path.of(System.getProperty("duibiao.home"), "src/test/resources/spec/findings.yml");

  private static final String HEAD =
      """
      | 项目支出绩效自评表 | < | < | < | < | < | < | < |
      | （2023年度） | < | < | < | < | < | < | < |
      | 项目名称 | 便民服务 | < | < | 主管部门 | 某局 | < | < |
      | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析 |
      """;

  /// @param fires lines of a form: name, target, actual, weight, score, reason
  /// @param says expected and found value, cells and points
  /// @param near lines that give no cause
  record Case(FindingCode code, List<String> fires, String says, List<String> near) {

    @Override
    public String toString() {
      return code + " " + fires.getFirst();
    }
  }

  static Stream<Case> cases() throws IOException {
    return Stream.of(new YAMLMapper().readValue(Files.readString(SPEC), Case[].class));
  }

  private static String drawing(List<String> lines) {
    return lines.stream()
        .map(line -> "| 产出指标 | 数量指标 | " + line + " |")
        .collect(Collectors.joining("\n", HEAD, "\n"));
  }

  private static List<Finding> found(Case given, List<String> lines) {
    return DrawnEvaluation.of(drawing(lines)).findings().stream()
        .filter(finding -> finding.code() == given.code())
        .toList();
  }

  private static String said(Finding finding) {
    return "%s / %s at %s worth %s"
        .formatted(
            finding.expected().orElse("-"),
            finding.found().orElse("-"),
            finding.places().stream().map(Place::address).collect(Collectors.joining(" ")),
            finding.proof().points().isPresent()
                ? String.valueOf(finding.proof().points().getAsDouble())
                : "-");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void speaksWithItsCells(Case given) {
    assertThat(found(given, given.fires()))
        .extracting(CheckSpecTest::said)
        .containsExactly(given.says());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void isSilentOnANearMiss(Case given) {
    assertThat(found(given, given.near())).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void saysBeyondWhat(Case given) {
    assertThat(found(given, given.fires()))
        .allSatisfy(finding ->
            assertThat(finding.proof().threshold().isPresent())
                .isEqualTo(!finding.code().parameters().isEmpty()));
  }

  @Test
  void theFormulaHasItsNumbersFilledIn() {
    DrawnEvaluation form =
        DrawnEvaluation.of(drawing(List.of("参与人次 | ≥3000人次 | 97210人次 | 10 | 10 |")));
    assertThat(form.findings())
        .filteredOn(finding -> finding.code() == FindingCode.OVER_ACHIEVED_UNEXPLAINED)
        .singleElement()
        .satisfies(finding -> {
          assertThat(finding.proof().formula()).contains("97210 人次 / 3000 人次 = 32.4033 > 1.3");
          assertThat(finding.proof().threshold()).contains("over_ratio = 1.3");
        });
  }
}
