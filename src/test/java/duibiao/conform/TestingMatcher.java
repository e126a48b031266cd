package duibiao.conform;

import duibiao.conform.indicator.BaseUnit;
import duibiao.conform.indicator.IndicatorMatch;
import duibiao.conform.indicator.IndicatorMatcher;
import duibiao.interpret.UnitDictionary;
import duibiao.pipeline.BaseUnits;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;

/// A matcher with the dictionaries of a folder, and lines to match as a form prints them.
record TestingMatcher(IndicatorMatcher matcher) {
  static final Path DICTIONARY = Path.of(System.getProperty("duibiao.home"), "jobs", "dictionary");
  static final Function<String, Optional<BaseUnit>> UNITS =
      new BaseUnits(UnitDictionary.read(DICTIONARY.resolve("units.yml")));
  static final double MIN_CONFIDENCE = 0.8;

  static TestingMatcher read(Path dictionary) {
    NameRules rules = NameRules.read(DICTIONARY.resolve("names.yml"));
    return new TestingMatcher(
        IndicatorMatcher.read(dictionary, rules.indicator()::apply, UNITS, MIN_CONFIDENCE));
  }

  IndicatorMatch match(Line line) {
    TestingEvaluation.Levels levels =
        new TestingEvaluation.Levels(
            printed(line.level1()), printed(line.level2()), printed(line.name()));
    return matcher.match(TestingEvaluation.line(levels, printed(line.unit())));
  }

  private static Optional<String> printed(String text) {
    return Optional.of(text).filter(value -> !value.isBlank());
  }

  /// A line; blank stands for nothing printed.
  record Line(String name, String unit, String level1, String level2) {}
}
