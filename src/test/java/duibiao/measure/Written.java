package duibiao.measure;

import duibiao.document.Place;
import duibiao.evaluation.Actual;
import duibiao.evaluation.Amount;
import duibiao.evaluation.Indicator;
import duibiao.evaluation.Indicator.Measured;
import duibiao.evaluation.Operator;
import duibiao.evaluation.Quantity;
import duibiao.evaluation.Target;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/// Indicators as the test specs write them.
final class Written {
  private static final Place PLACE = new Place.CellPlace("Sheet1", 6, 1);

  private Written() {}

  static Indicator indicator(JsonNode line) {
    return indicator(line, Optional.empty(), Optional.empty());
  }

  static Indicator indicator(JsonNode line, Optional<Amount> weight, Optional<Amount> score) {
    return new Indicator(
        Optional.empty(),
        Optional.empty(),
        text(line, "level1"),
        text(line, "level2"),
        text(line, "name"),
        new Measured<>(target(line.get("target")), Optional.of(PLACE)),
        new Measured<>(actual(line.get("actual")), Optional.of(PLACE)),
        weight,
        score,
        Optional.empty(),
        PLACE);
  }

  static Amount amount(String value) {
    return new Amount(new BigDecimal(value), PLACE);
  }

  private static Target target(JsonNode target) {
    String text = text(target, "text").orElse("");
    return switch (target.get("kind").asString()) {
      case "numeric" -> new Target.Numeric(text, operator(target), quantity(target, "value"));
      case "percent" -> new Target.Percent(text, operator(target), quantity(target, "value"));
      case "range" -> new Target.Range(text, quantity(target, "value"), quantity(target, "upper"));
      case "date" -> new Target.Date(text, until(target));
      case "qualitative" -> new Target.Qualitative(text);
      case "compound" -> new Target.Compound(text, List.of());
      case "none" -> new Target.None(text);
      default -> new Target.Text(text);
    };
  }

  private static Actual actual(JsonNode actual) {
    String text = text(actual, "text").orElse("");
    return switch (actual.get("kind").asString()) {
      case "numeric" -> new Actual.Numeric(text, operator(actual), quantity(actual, "value"));
      case "percent" -> new Actual.Percent(text, operator(actual), quantity(actual, "value"));
      case "range" -> new Actual.Range(text, quantity(actual, "value"), quantity(actual, "upper"));
      case "date" -> new Actual.Date(text, until(actual));
      case "met" -> new Actual.Met(text, Actual.Level.valueOf(actual.get("level").asString()));
      case "qualitative" -> new Actual.Qualitative(text);
      default -> new Actual.Text(text);
    };
  }

  private static Operator operator(JsonNode node) {
    return Operator.valueOf(text(node, "operator").orElse("NONE"));
  }

  private static Quantity quantity(JsonNode node, String field) {
    return new Quantity(new BigDecimal(node.get(field).asString()), text(node, "unit"));
  }

  private static Optional<LocalDate> until(JsonNode node) {
    return text(node, "until").map(LocalDate::parse);
  }

  static Optional<String> text(JsonNode node, String field) {
    return node.path(field).asStringOpt();
  }
}
