package duibiao.cli.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/// The fields of a JSON object, each taken as what it must be. A field may be null where a value
/// may be absent, but it must be there.
record Fields(JsonNode object) {

  Fields {
    if (!object.isObject()) {
      throw WrongCase.input("an object is needed, not " + shortened(object));
    }
  }

  boolean has(String name) {
    return object.has(name);
  }

  /// Whether the field is there and holds something.
  boolean holds(String name) {
    return object.hasNonNull(name);
  }

  private JsonNode needed(String name) {
    return Optional.ofNullable(object.get(name))
        .orElseThrow(
            () -> new WrongCase(WrongCase.Code.MISSING_INPUT, name + ": this input is missing"));
  }

  OptionalDouble number(String name) {
    return number(needed(name), name);
  }

  /// Absent, too, when the field is not there.
  OptionalDouble optionalNumber(String name) {
    return has(name) ? number(name) : OptionalDouble.empty();
  }

  /// A number, or what stands for it when none is given.
  double number(String name, double otherwise) {
    return optionalNumber(name).orElse(otherwise);
  }

  int whole(String name, int otherwise) {
    return Math.toIntExact(whole(number(name, otherwise), name));
  }

  /// A whole number; absent where null.
  Optional<Long> whole(String name) {
    OptionalDouble number = number(name);
    return number.isPresent() ? Optional.of(whole(number.getAsDouble(), name)) : Optional.empty();
  }

  private static long whole(double number, String name) {
    if (number != Math.rint(number) || Math.abs(number) > Long.MAX_VALUE) {
      throw WrongCase.input(name + ": " + number + " is not a whole number");
    }
    return (long) number;
  }

  private static OptionalDouble number(JsonNode node, String name) {
    if (node.isNull()) {
      return OptionalDouble.empty();
    }
    if (!node.isNumber() || !Double.isFinite(node.asDouble())) {
      throw WrongCase.input(name + ": " + shortened(node) + " is not a number");
    }
    return OptionalDouble.of(node.asDouble());
  }

  Optional<Boolean> flag(String name) {
    JsonNode node = needed(name);
    if (node.isNull()) {
      return Optional.empty();
    }
    if (!node.isBoolean()) {
      throw WrongCase.input(name + ": " + shortened(node) + " is neither true nor false");
    }
    return Optional.of(node.asBoolean());
  }

  boolean flag(String name, boolean otherwise) {
    return has(name) ? flag(name).orElse(otherwise) : otherwise;
  }

  Optional<String> text(String name) {
    return text(needed(name), name);
  }

  private static Optional<String> text(JsonNode node, String name) {
    if (node.isNull()) {
      return Optional.empty();
    }
    if (!node.isString()) {
      throw WrongCase.input(name + ": " + shortened(node) + " is not a text");
    }
    return Optional.of(node.asString());
  }

  /// The numbers of a list; what is null is dropped.
  double[] numbers(String name) {
    return slots(name).stream().flatMapToDouble(OptionalDouble::stream).toArray();
  }

  /// The numbers of a list, each in its place.
  List<OptionalDouble> slots(String name) {
    return list(name, node -> number(node, name));
  }

  /// A list whose every place holds a number.
  double[] complete(String name) {
    return list(
            name,
            node ->
                number(node, name)
                    .orElseThrow(() -> WrongCase.input(name + ": null is not a number")))
        .stream()
        .mapToDouble(Double::doubleValue)
        .toArray();
  }

  List<double[]> groups(String name) {
    return list(name, node -> numbers(elements(node, name), name));
  }

  private static double[] numbers(List<JsonNode> nodes, String name) {
    return nodes.stream()
        .map(node -> number(node, name))
        .flatMapToDouble(OptionalDouble::stream)
        .toArray();
  }

  /// Lists of places, each of which holds a number or none.
  List<List<OptionalDouble>> rows(String name) {
    return list(
        name, node -> elements(node, name).stream().map(cell -> number(cell, name)).toList());
  }

  /// Lists of texts.
  List<List<Optional<String>>> texts(String name) {
    return list(name, node -> elements(node, name).stream().map(cell -> text(cell, name)).toList());
  }

  List<Fields> objects(String name) {
    return list(name, Fields::new);
  }

  Fields nested(String name) {
    return new Fields(needed(name));
  }

  private <T> List<T> list(String name, Function<JsonNode, T> element) {
    return elements(needed(name), name).stream().map(element).toList();
  }

  private static List<JsonNode> elements(JsonNode node, String name) {
    if (!node.isArray()) {
      throw WrongCase.input(name + ": a list is needed, not " + shortened(node));
    }
    return node.valueStream().toList();
  }

  /// The names of all fields.
  List<String> names() {
    return new ArrayList<>(object.propertyNames());
  }

  /// Two lists of the same length, place by place.
  Pairs pairs(String x, String y) {
    List<OptionalDouble> first = slots(x);
    List<OptionalDouble> second = slots(y);
    if (first.size() != second.size()) {
      throw WrongCase.input(
          "%s and %s: %d and %d values".formatted(x, y, first.size(), second.size()));
    }
    return new Pairs(
        IntStream.range(0, first.size())
            .mapToObj(i -> new Pairs.Pair(first.get(i), second.get(i)))
            .toList());
  }

  private static String shortened(JsonNode node) {
    String text = node.toString();
    return text.length() <= 40 ? text : text.substring(0, 40) + "…";
  }
}
