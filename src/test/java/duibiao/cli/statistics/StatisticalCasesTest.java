package duibiao.cli.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import duibiao.cli.statistics.StatisticalCases.Answered;
import duibiao.cli.statistics.StatisticalCases.Fault;
import duibiao.measure.Rulesets;
import duibiao.measure.Units;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class StatisticalCasesTest {
  private static final Path HOME = Path.of(System.getProperty("duibiao.home"));
  private static final Path DICTIONARY = HOME.resolve("jobs/dictionary");
  private static final StatisticalCases CASES =
      new StatisticalCases(Rulesets.read(DICTIONARY), Units.read(DICTIONARY));

  /// A case with its answer; prints as its id.
  record Known(JsonNode node) {

    double tolerance(String field, double expected) {
      JsonNode own = node.path("field_tol").path(field);
      JsonNode rule = own.isMissingNode() ? node : own;
      boolean isRelative = rule.path("tol_kind").asString("abs").equals("rel");
      return rule.get("tol").asDouble() * (isRelative ? Math.abs(expected) : 1);
    }

    @Override
    public String toString() {
      return node.get("id").asString();
    }
  }

  private static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(HOME.resolve("src/test/resources/cases"))) {
      return files.sorted().toList();
    }
  }

  static Stream<Known> known() throws IOException {
    return files().stream()
        .flatMap(file -> JsonMapper.shared().readTree(file.toFile()).valueStream())
        .map(Known::new);
  }

  @ParameterizedTest
  @MethodSource("known")
  void answersWithinItsTolerance(Known known) {
    Answered answered = CASES.answer(known.node());
    assertThat(answered.fault()).as("%s", answered.json()).isEmpty();
    JsonNode result = answered.json().get("result");
    known
        .node()
        .get("expected")
        .properties()
        .forEach(
            field -> compare(known, field.getKey(), field.getValue(), result.get(field.getKey())));
  }

  private static void compare(Known known, String field, JsonNode wanted, JsonNode found) {
    assertThat(found).as(field).isNotNull();
    if (wanted.isNumber()) {
      assertThat(found.isNumber()).as("%s: %s", field, found).isTrue();
      assertThat(found.asDouble())
          .as(field)
          .isCloseTo(wanted.asDouble(), within(known.tolerance(field, wanted.asDouble())));
    } else if (wanted.isArray()) {
      assertThat(found.size()).as(field).isEqualTo(wanted.size());
      for (int i = 0; i < wanted.size(); i++) {
        compare(known, field, wanted.get(i), found.get(i));
      }
    } else if (wanted.isObject()) {
      wanted
          .properties()
          .forEach(one -> compare(known, field, one.getValue(), found.get(one.getKey())));
    } else {
      assertThat(found).as(field).isEqualTo(wanted);
    }
  }

  @Test
  void everyStatisticHasCases() throws IOException {
    assertThat(files().stream().map(file -> file.getFileName().toString().replace(".json", "")))
        .containsExactlyElementsOf(StatisticalCases.names());
  }

  @ParameterizedTest
  @MethodSource("known")
  void theSameCaseHasTheSameAnswer(Known known) {
    assertThat(CASES.answer(known.node())).isEqualTo(CASES.answer(known.node()));
  }

  /// Parameters of these are part of the question.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "caliper | {'r': [1.04, 0.97, 1.0]}",
        "bunching | {'counts': [1, 3, 4, 5, 6, 20, 9, 4, 3, 2, 1]}",
        "proportion | {'x': 1, 'n': 4}",
        "funnel | {'x': [1, 2], 'n': [4, 5]}",
        "bootstrap_median | {'x': [1, 2, 3, 4, 5, 9]}",
        "rank_intervals | {'theta': [1, 2], 'se': [1, 1]}",
        "ambition_index | {'A1': 40, 'A4': 90}"
      })
  void parametersHaveDefaults(String statistic, String inputs) {
    JsonNode result = result(statistic, inputs, "{}");
    assertThat(result.isObject()).isTrue();
  }

  private static JsonNode result(String statistic, String inputs, String params) {
    return answered(statistic, inputs, params).json().get("result");
  }

  private static Answered answered(String statistic, String inputs, String params) {
    String text =
        "{'id': 'a', 'statistic': '%s', 'inputs': %s, 'params': %s}"
            .formatted(statistic, inputs, params);
    return CASES.answer(JsonMapper.shared().readTree(text.replace('\'', '"')));
  }

  @Test
  void aCaseMayOverrideTheRuleset() {
    String line = "{'kind': 'NUM', 'op': 'GE', 't': 100, 'a': 140, 'unit': '', 'w': 5, 's': 5}";
    assertThat(result("line", line, "{}").get("over130").asBoolean()).isTrue();
    assertThat(result("line", line, "{'over_ratio': 1.5}").get("over130").asBoolean()).isFalse();
    assertThat(result("line", line, "{'qual_bands': 3}")).isNull();
  }

  @Test
  void whatIsNullHasAReason() {
    assertThat(result("icc", "{'groups': [[5, 5], [5, 5]]}", "{}").get("reason").asString())
        .isEqualTo("ZERO_VARIANCE");
    assertThat(result("proportion", "{'x': 0, 'n': 0}", "{}").get("reason").asString())
        .isEqualTo("N_TOO_SMALL");
    assertThat(result("proportion", "{'x': null, 'n': 4}", "{}").get("p").isNull()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "nothing | {} | {} | UNKNOWN_STATISTIC",
        "proportion | {'x': 3} | {} | MISSING_INPUT",
        "grade_cut | {'score': [80]} | {} | MISSING_INPUT",
        "ambition_index | {} | {} | MISSING_INPUT",
        "line | {'kind': 'NUM', 'op': 'GE'} | {} | MISSING_INPUT",
        "line | {'kind': 'WORD'} | {} | WRONG_INPUT",
        "line | {'op': 'MORE', 't': 1, 'a': 1} | {} | WRONG_INPUT",
        "line | {'kind': 'QUAL', 'qual': 'SOME'} | {} | WRONG_INPUT",
        "proportion | {'x': 3, 'n': 2} | {} | WRONG_INPUT",
        "proportion | {'x': 1.5, 'n': 2} | {} | WRONG_INPUT",
        "proportion | {'x': 1, 'n': 2} | {'conf': 1} | WRONG_INPUT",
        "descriptive | {'x': ['3']} | {} | WRONG_INPUT",
        "descriptive | {'x': [1e999]} | {} | WRONG_INPUT",
        "quantiles | {'x': [3]} | {'p': [2]} | WRONG_INPUT",
        "bootstrap_median | {'x': [3]} | {'B': 0} | WRONG_INPUT",
        "variance_source | {'budget': [3], 'indicators': []} | {} | WRONG_INPUT",
        "benjamini_hochberg | {'p': [1.1]} | {} | WRONG_INPUT",
        "grade_table | {'table': [[1, 2], [3]]} | {} | WRONG_INPUT",
        "grade_table | {'table': [[1, -2], [3, 4]]} | {} | WRONG_INPUT",
        "fisher | {'table': [[1, 2]]} | {} | WRONG_INPUT",
        "theil_sen | {'points': [[1, 2, 3]]} | {} | WRONG_INPUT",
        "funnel | {'x': [1], 'n': [2]} | {'winsor': 0.6} | WRONG_INPUT",
        "empirical_bayes_means | {'y': [1], 'se': [0]} | {} | WRONG_INPUT",
        "copy_through | {'pairs': [['a']]} | {} | WRONG_INPUT",
        "direct_standardisation | {'strata': {'a': {'P': [1]}}} | {} | WRONG_INPUT",
        "cascade | {'rows': [{'superior': 1, 'target': 1, 'polarity': 3}]} | {} | WRONG_INPUT",
        "explanation_rate | {'lines': [{'met': 1, 'reason': ''}]} | {} | WRONG_INPUT"
      })
  void whatCannotBeAnsweredSaysWhy(String statistic, String inputs, String params, String code) {
    Answered answered = answered(statistic, inputs, params);
    assertThat(answered.fault()).contains(Fault.CASE);
    assertThat(answered.json().has("result")).isFalse();
    assertThat(answered.json().get("error").get("code").asString()).isEqualTo(code);
    assertThat(answered.json().get("error").get("message").asString()).isNotBlank();
    assertThat(answered.json().get("id").asString()).isEqualTo("a");
  }

  @Test
  void whatIsNoCaseAtAllHasNoId() {
    Answered answered = CASES.answer(JsonMapper.shared().readTree("5"));
    assertThat(answered.json().get("id").isNull()).isTrue();
    assertThat(answered.json().has("error")).isTrue();
  }

  /// Whatever list is emptied, cut to one, or filled with null: an answer comes, and no fault.
  @ParameterizedTest
  @MethodSource("known")
  void edgesAreAnsweredToo(Known known) {
    for (String edge : List.of("[]", "[null, null]", "[7]", "[3, 3, 3, 3, 3, 3]", "[0, 0]")) {
      JsonNode one = known.node().deepCopy();
      JsonNode list = JsonMapper.shared().readTree(edge);
      one.get("inputs").properties().stream()
          .filter(input -> input.getValue().isArray())
          .filter(input -> input.getValue().valueStream().noneMatch(JsonNode::isContainer))
          .map(Map.Entry::getKey)
          .toList()
          .forEach(name -> ((ObjectNode) one.get("inputs")).set(name, list));
      Answered answered = CASES.answer(one);
      assertThat(answered.fault())
          .as("%s: %s", edge, answered.json())
          .isNotEqualTo(Optional.of(Fault.PROGRAM));
    }
  }
}
