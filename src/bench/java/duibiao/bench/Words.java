package duibiao.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// What generated forms say, from `src/bench/words.yml`.
///
/// @param regions province, prefecture and county
/// @param nameMarks how a name is printed: `指标1：{name}`
/// @param values pairs of target and actual by kind
/// @param goals pairs of what was expected and what came of it
record Words(
    Map<String, List<String>> labels,
    List<String> titles,
    List<String> years,
    List<String> footers,
    List<String> funding,
    List<List<String>> regions,
    List<String> offices,
    List<String> programmes,
    List<String> subjects,
    List<String> nameMarks,
    List<Level> levels,
    Map<String, List<List<String>>> values,
    List<String> reasons,
    List<List<String>> goals) {

  /// A class of indicators.
  ///
  /// @param lines how many lines of it a form has, one more or less
  /// @param values the kinds of its targets, as often as they stand here
  record Level(
      String level1, String level2, int lines, List<String> measures, List<String> values) {}

  /// The words beside these sources.
  static Words read(Path home) {
    return YAMLMapper.builder()
        .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
        .build()
        .readValue(home.resolve("src/bench/words.yml"), Words.class);
  }
}
