package duibiao.report.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.NullNode;
import tools.jackson.databind.node.ObjectNode;

/// Rows by their columns, which is how they are short: `[{"a":1},{"a":2}]` becomes
/// `{"packed":2,"columns":{"a":[1,2]}}`. A column that repeats itself lists its values once,
/// `{"of":["x","y"],"at":[0,1,0]}`; what a row does not have is null. `base.js` makes rows of it
/// again.
final class Packed {
  /// Fewer rows are shorter as they are.
  private static final int FEW = 6;

  private Packed() {}

  /// The same figures, every longer list of rows packed.
  static JsonNode of(JsonNode node) {
    return switch (node) {
      case ObjectNode object -> object(object);
      case ArrayNode array when isRows(array) -> rows(array);
      case ArrayNode array -> all(array.valueStream().map(Packed::of).toList());
      case JsonNode value -> value;
    };
  }

  private static ObjectNode object(ObjectNode object) {
    ObjectNode packed = JsonMapper.shared().createObjectNode();
    object.properties().forEach(entry -> packed.set(entry.getKey(), of(entry.getValue())));
    return packed;
  }

  private static boolean isRows(ArrayNode array) {
    return array.size() >= FEW && array.valueStream().allMatch(JsonNode::isObject);
  }

  private static ObjectNode rows(ArrayNode array) {
    List<JsonNode> rows = array.valueStream().toList();
    Set<String> keys = new LinkedHashSet<>();
    rows.forEach(row -> keys.addAll(row.propertyNames()));
    ObjectNode packed = JsonMapper.shared().createObjectNode().put("packed", rows.size());
    ObjectNode columns = packed.putObject("columns");
    for (String key : keys) {
      columns.set(key, column(rows.stream().map(row -> cell(row, key)).toList()));
    }
    return packed;
  }

  private static JsonNode cell(JsonNode row, String key) {
    return Optional.ofNullable(row.get(key)).map(Packed::of).orElse(NullNode.getInstance());
  }

  private static JsonNode column(List<JsonNode> cells) {
    Map<JsonNode, Integer> numbers = new LinkedHashMap<>();
    List<Integer> at = new ArrayList<>();
    for (JsonNode cell : cells) {
      Integer known = numbers.get(cell);
      int number = known == null ? numbers.size() : known;
      numbers.put(cell, number);
      at.add(number);
    }
    if (numbers.size() * 2 > cells.size()) {
      return all(cells);
    }
    ObjectNode column = JsonMapper.shared().createObjectNode();
    column.set("of", all(List.copyOf(numbers.keySet())));
    ArrayNode places = column.putArray("at");
    at.forEach(places::add);
    return column;
  }

  private static ArrayNode all(List<JsonNode> nodes) {
    return JsonMapper.shared().createArrayNode().addAll(nodes);
  }
}
