package duibiao.measure;

import duibiao.evaluation.Operator;
import duibiao.measure.Line.Points;
import duibiao.measure.Line.Promise;
import duibiao.measure.Line.Wording;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalDouble;
import tools.jackson.databind.JsonNode;

/// What the tests of measuring start from.
final class Given {
  static final Path DICTIONARY = Path.of(System.getProperty("duibiao.home"), "jobs", "dictionary");
  static final Rulesets RULESETS = Rulesets.read(DICTIONARY);
  static final Ruleset RULES = RULESETS.of(Optional.empty());
  static final Units UNITS = units();
  static final LineMeasure MEASURE = new LineMeasure(RULES, UNITS);

  private Given() {}

  private static Units units() {
    try {
      Path folder = Files.createTempDirectory("dictionary");
      Files.writeString(
          folder.resolve("units.yml"),
          """
          magnitudes: {万: 10000}
          units:
            - {unit: "%", measures: share, base: "1", factor: 0.01}
            - {unit: ‰, measures: share, base: "1", factor: 0.001}
            - {unit: 元, measures: money}
            - {unit: 人, measures: people, spellings: [人数]}
            - {unit: 场, measures: times, spellings: [场次]}
            - {unit: 次, measures: times}
            - {unit: 平方米, measures: area, spellings: [㎡]}
            - {unit: 公里, measures: length, base: 米, factor: 1000}
            - {unit: 米, measures: length}
            - {unit: 天, measures: time}
          never: [月]
          """);
      return Units.read(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Points unscored() {
    return new Points(OptionalDouble.empty(), OptionalDouble.empty(), Points.USUAL_DECIMALS);
  }

  static Line line(Promise promise, Points points) {
    return new Line(promise, points, new Wording("", ""), Optional.empty());
  }

  static Promise.Figure figure(Operator operator, double target, double actual, Scale scale) {
    return new Promise.Figure(
        operator, OptionalDouble.of(target), OptionalDouble.of(actual), scale, Optional.empty());
  }

  /// The line of a case, its percentages in the wanted scale.
  static Line line(JsonNode inputs, Scale percent) {
    Points points =
        new Points(
            number(inputs, "w"),
            number(inputs, "s"),
            inputs.path("ds").asInt(Points.USUAL_DECIMALS));
    Promise promise =
        switch (inputs.get("kind").asString()) {
          case "DATE" -> new Promise.Day(flag(inputs, "on_time"));
          case "QUAL" -> new Promise.Quality(Fulfilment.valueOf(inputs.get("qual").asString()));
          default -> figure(inputs, percent);
        };
    return line(promise, points);
  }

  private static Promise figure(JsonNode inputs, Scale percent) {
    boolean isPercent = inputs.path("unit").asString("").equals("%");
    boolean isGrowth = inputs.path("growth").asBoolean(false);
    double divisor = isPercent && percent == Scale.FRACTION ? 100 : 1;
    return new Promise.Figure(
        operator(inputs.get("op").asString()),
        divided(number(inputs, "t"), divisor),
        divided(number(inputs, "a"), divisor),
        isPercent && !isGrowth ? percent : Scale.OPEN,
        Optional.empty());
  }

  private static Operator operator(String code) {
    return switch (code) {
      case "GE" -> Operator.AT_LEAST;
      case "GT" -> Operator.ABOVE;
      case "LE" -> Operator.AT_MOST;
      case "LT" -> Operator.BELOW;
      case "EQ" -> Operator.EQUAL;
      default -> Operator.valueOf(code);
    };
  }

  private static OptionalDouble divided(OptionalDouble number, double divisor) {
    return number.isPresent()
        ? OptionalDouble.of(number.getAsDouble() / divisor)
        : OptionalDouble.empty();
  }

  static OptionalDouble number(JsonNode node, String field) {
    return node.path(field).isNumber()
        ? OptionalDouble.of(node.path(field).asDouble())
        : OptionalDouble.empty();
  }

  static Optional<Boolean> flag(JsonNode node, String field) {
    return node.path(field).isBoolean()
        ? Optional.of(node.path(field).asBoolean())
        : Optional.empty();
  }
}
