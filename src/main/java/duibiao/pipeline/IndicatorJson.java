package duibiao.pipeline;

import duibiao.document.Place;
import duibiao.evaluation.Actual;
import duibiao.evaluation.Amount;
import duibiao.evaluation.Indicator;
import duibiao.evaluation.Operator;
import duibiao.evaluation.Printed;
import duibiao.evaluation.Quantity;
import duibiao.evaluation.Target;
import java.util.Optional;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// One indicator line of the `inspect` contract.
final class IndicatorJson {

  private IndicatorJson() {}

  static void indicator(ObjectNode node, Indicator line) {
    node.put("goal", line.goal().orElse(null));
    node.put("group", line.group().orElse(null));
    node.put("level1", line.level1().orElse(null));
    node.put("level2", line.level2().orElse(null));
    node.put("level3", line.level3().orElse(null));
    target(node.putObject("target"), line.target().value());
    actual(node.putObject("actual"), line.actual().value());
    EvaluationJson.amount(node, "weight", line.weight());
    EvaluationJson.amount(node, "score", line.score());
    node.put("reason", line.reason().map(Printed::text).orElse(null));
    ObjectNode where = node.putObject("where");
    if (line.level3().isPresent()) {
      where.put("level3", line.place().address());
    }
    where(where, "target", line.target().place());
    where(where, "actual", line.actual().place());
    where(where, "weight", line.weight().map(Amount::place));
    where(where, "score", line.score().map(Amount::place));
    where(where, "reason", line.reason().map(Printed::place));
  }

  private static void where(ObjectNode node, String name, Optional<Place> place) {
    place.ifPresent(known -> node.put(name, known.address()));
  }

  private static void target(ObjectNode node, Target target) {
    node.put("text", target.text().isEmpty() ? null : target.text());
    switch (target) {
      case Target.Numeric(String text, Operator operator, Quantity quantity) ->
          value(node.put("kind", "numeric"), operator, quantity, Optional.empty());
      case Target.Percent(String text, Operator operator, Quantity quantity) ->
          value(node.put("kind", "percent"), operator, quantity, Optional.empty());
      case Target.Range(String text, Quantity lower, Quantity upper) ->
          value(node.put("kind", "range"), Operator.NONE, lower, Optional.of(upper));
      case Target.Date date -> words(node, "date");
      case Target.Qualitative words -> words(node, "qualitative");
      case Target.Compound compound -> {
        words(node, "compound");
        ArrayNode parts = node.putArray("parts");
        compound.parts().forEach(part -> target(parts.addObject(), part));
      }
      case Target.Text text -> words(node, "text");
      case Target.None none -> words(node, "none");
    }
  }

  private static void actual(ObjectNode node, Actual actual) {
    node.put("text", actual.text().isEmpty() ? null : actual.text());
    node.putNull("level");
    switch (actual) {
      case Actual.Numeric(String text, Operator operator, Quantity quantity) ->
          value(node.put("kind", "numeric"), operator, quantity, Optional.empty());
      case Actual.Percent(String text, Operator operator, Quantity quantity) ->
          value(node.put("kind", "percent"), operator, quantity, Optional.empty());
      case Actual.Range(String text, Quantity lower, Quantity upper) ->
          value(node.put("kind", "range"), Operator.NONE, lower, Optional.of(upper));
      case Actual.Date date -> words(node, "date");
      case Actual.Qualitative words -> words(node, "qualitative");
      case Actual.Met claim -> words(node, "claim").put("level", claim.level().code());
      case Actual.Compound compound -> {
        words(node, "compound");
        ArrayNode parts = node.putArray("parts");
        compound.parts().forEach(part -> actual(parts.addObject(), part));
      }
      case Actual.Text text -> words(node, "text");
      case Actual.None none -> words(node, "none");
    }
  }

  private static void value(
      ObjectNode node, Operator operator, Quantity quantity, Optional<Quantity> upper) {
    node.put("operator", operator.sign());
    node.put("value", EvaluationJson.plain(quantity.value()));
    node.put("upper", upper.map(Quantity::value).map(EvaluationJson::plain).orElse(null));
    node.put("unit", quantity.unit().orElse(null));
  }

  private static ObjectNode words(ObjectNode node, String kind) {
    node.put("kind", kind).put("operator", Operator.NONE.sign());
    node.putNull("value");
    node.putNull("upper");
    node.putNull("unit");
    return node;
  }
}
