package duibiao.warehouse.export;

import java.util.List;
import java.util.stream.Stream;
import org.jooq.Name;
import org.jooq.impl.DSL;

/// A table or view of the star that is exported: `mart_indicator`.
public record Relation(String name, List<Column> columns) {
  private static final List<String> PARTITION = List.of("year", "province_code");
  private static final String MART = "mart_";

  public Relation {
    columns = List.copyOf(columns);
  }

  /// A column.
  ///
  /// @param type as the engine writes it: `DECIMAL(38,15)`
  public record Column(String name, String type) {

    Name named() {
      return DSL.name(name);
    }

    boolean isText() {
      return type.equals("VARCHAR");
    }

    boolean isDecimal() {
      return type.startsWith("DECIMAL");
    }

    boolean isMoment() {
      return type.equals("TIMESTAMP WITH TIME ZONE");
    }
  }

  /// Whether its rows are told by year and province, and it is for questions.
  public boolean isPartitioned() {
    return name.startsWith(MART)
        && columns.stream().map(Column::name).toList().containsAll(PARTITION);
  }

  /// The columns by which its rows stand, the partition first: all of them, so that no two orders
  /// are possible.
  List<Column> order() {
    List<String> first = isPartitioned() ? PARTITION : List.of();
    return Stream.concat(
            first.stream()
                .flatMap(wanted -> columns.stream().filter(column -> column.name().equals(wanted))),
            columns.stream().filter(column -> !first.contains(column.name())))
        .toList();
  }
}
