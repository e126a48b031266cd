package duibiao.report;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// An answer as JSON objects with stable keys, one a line.
record JsonTable(AnswerTable table) {
  private static final JsonMapper JSON = JsonMapper.shared();

  /// The rows of all tables as one array.
  static String array(List<AnswerTable> tables) {
    List<String> objects = new ArrayList<>();
    tables.forEach(table -> objects.addAll(new JsonTable(table).objects()));
    return objects.isEmpty() ? "[]\n" : "[\n" + String.join(",\n", objects) + "\n]\n";
  }

  private List<String> objects() {
    return table.rows().stream().map(row -> JSON.writeValueAsString(object(row))).toList();
  }

  private ObjectNode object(List<Cell> row) {
    ObjectNode object = JSON.createObjectNode();
    ObjectNode absent = JSON.createObjectNode();
    for (int i = 0; i < row.size(); i++) {
      Column column = table.columns().get(i);
      if (column.isExported()) {
        put(object, column.key(), row.get(i));
        if (row.get(i) instanceof Cell.Withheld withheld) {
          absent.put(column.key(), withheld.reason());
        }
      }
    }
    object.set(TableWriter.ABSENT, absent);
    return object;
  }

  private static void put(ObjectNode object, String key, Cell cell) {
    switch (cell) {
      case Cell.Text text -> object.put(key, text.text());
      case Cell.Stack stack -> object.put(key, String.join(" ", stack.texts()));
      case Cell.Term term -> object.put(key, term.code());
      case Cell.Flag flag -> object.put(key, flag.value());
      case Cell.Whole whole -> object.put(key, whole.value());
      case Cell.Real real -> object.put(key, real.value());
      case Cell.Exact exact -> object.put(key, exact.value());
      case Cell.Series series -> series.values().forEach(object.putArray(key)::add);
      case Cell.Blank blank -> object.putNull(key);
      case Cell.Unknown unknown -> object.putNull(key);
      case Cell.Withheld withheld -> object.putNull(key);
    }
  }
}
