package duibiao.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// An answer as a table, before any format: a title that says what it covers, named columns, rows,
/// and notes on what is not shown.
///
/// @param part the name of the table where an answer has several
public record AnswerTable(
    String part, String title, List<Column> columns, List<List<Cell>> rows, List<String> notes) {

  public AnswerTable {
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
    notes = List.copyOf(notes);
    for (List<Cell> row : rows) {
      if (row.size() != columns.size()) {
        throw new IllegalArgumentException(
            "rows: %d cells under %d columns".formatted(row.size(), columns.size()));
      }
    }
  }

  /// Columns, each with what it takes from a row.
  static final class Plan<R> {
    private final Map<Column, Function<R, Cell>> columns = new LinkedHashMap<>();

    Plan<R> with(Column column, Function<R, Cell> cell) {
      columns.put(column, cell);
      return this;
    }

    List<Column> columns() {
      return List.copyOf(columns.keySet());
    }

    List<List<Cell>> rows(List<R> rows) {
      return rows.stream().map(this::row).toList();
    }

    private List<Cell> row(R row) {
      List<Cell> cells = new ArrayList<>();
      columns.values().forEach(cell -> cells.add(cell.apply(row)));
      return cells;
    }
  }
}
