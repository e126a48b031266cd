package duibiao.warehouse;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/// Star rows into their staging tables, by the engine's appender.
final class StarAppender {
  static final String CATALOGUE = "staging";
  private static final String SCHEMA = "main";

  /// The scale of every DECIMAL of the star.
  static final int SCALE = 15;

  private static final ClassValue<List<RecordComponent>> COMPONENTS =
      new ClassValue<>() {
        @Override
        protected List<RecordComponent> computeValue(Class<?> type) {
          return List.of(type.getRecordComponents());
        }
      };

  private final DuckDBConnection connection;

  /// @param connection one with a transaction begun: rows appended before it would survive a
  ///   rollback
  StarAppender(DuckDBConnection connection) {
    this.connection = connection;
  }

  void append(List<StarRow> rows) throws SQLException {
    Map<Class<?>, List<StarRow>> byTable = new LinkedHashMap<>();
    for (StarRow row : rows) {
      byTable.computeIfAbsent(row.getClass(), table -> new java.util.ArrayList<>()).add(row);
    }
    for (Map.Entry<Class<?>, List<StarRow>> table : byTable.entrySet()) {
      append(tableOf(table.getKey()), table.getValue());
    }
  }

  private void append(String table, List<StarRow> rows) throws SQLException {
    try (DuckDBAppender appender = connection.createAppender(CATALOGUE, SCHEMA, table)) {
      for (StarRow row : rows) {
        appender.beginRow();
        append(appender, row);
        appender.endRow();
      }
      // close() would swallow a broken constraint and the rows with it
      appender.flush();
    }
  }

  /// `stage_form` for `StarRow.Form`.
  static String tableOf(Class<?> row) {
    return "stage_" + snakeCase(row.getSimpleName());
  }

  /// The columns that the components of a record stand for, in order.
  static Stream<String> columnsOf(Class<?> row) {
    return COMPONENTS.get(row).stream()
        .flatMap(component ->
            component.getType().isRecord()
                ? columnsOf(component.getType())
                : Stream.of(snakeCase(component.getName())));
  }

  private static String snakeCase(String name) {
    return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
  }

  private static void append(DuckDBAppender appender, Object value) throws SQLException {
    switch (value) {
      case Record several -> appendAll(appender, several);
      case Optional<?> maybe when maybe.isPresent() -> append(appender, maybe.get());
      case Optional<?> absent -> appender.appendNull();
      case OptionalDouble maybe when maybe.isPresent() -> appender.append(maybe.getAsDouble());
      case OptionalDouble absent -> appender.appendNull();
      case String text -> appender.append(text);
      case Integer number -> appender.append(number.intValue());
      case Double number -> appender.append(number.doubleValue());
      case Long number -> appender.append(number.longValue());
      case Boolean flag -> appender.append(flag.booleanValue());
      case BigDecimal number -> appender.append(number.setScale(SCALE, RoundingMode.UNNECESSARY));
      case LocalDate day -> appender.append(day);
      case OffsetDateTime moment -> appender.append(moment);
      default -> throw new IllegalArgumentException("no column holds a " + value.getClass());
    }
  }

  private static void appendAll(DuckDBAppender appender, Record several) throws SQLException {
    for (RecordComponent component : COMPONENTS.get(several.getClass())) {
      append(appender, valueOf(component, several));
    }
  }

  private static Object valueOf(RecordComponent component, Record of) {
    try {
      return component.getAccessor().invoke(of);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(component + " cannot be read", e);
    }
  }
}
