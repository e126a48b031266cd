package duibiao.measure;

import duibiao.evaluation.Operator;
import duibiao.measure.Line.Points;
import duibiao.measure.Line.Promise;
import duibiao.measure.Line.Wording;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalDouble;
import tools.jackson.databind.JsonNode;

/// What the tests of measuring start from.
final class Given {
  static final Path DICTIONARY = Path.of(System.getProperty("duibiao.home"), "jobs", "dictionary");
  static final Rulesets RULESETS = Rulesets.read(DICTIONARY);
  static final Ruleset RULES = RULESETS.of(Optional.empty());
  static final Units UNITS =
      Units.read(Path.of(System.getProperty("duibiao.home"), "src/test/resources/dictionary"));
  static final LineMeasure MEASURE = new LineMeasure(RULES, UNITS);

  private Given() {}

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
