package duibiao.warehouse.export;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.table;

import duibiao.warehouse.NoWarehouse;
import duibiao.warehouse.Warehouse;
import duibiao.warehouse.WarehouseFailure;
import duibiao.warehouse.export.Relation.Column;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.SQLDialect;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;

/// A session that reads the published star and may write below one folder, and nowhere else.
///
/// It works on one core: sums of fractions and the order of rows are then the same each time, and
/// two exports of one publication hold the same bytes.
public final class ExportSession implements AutoCloseable {
  private static final Field<String> TABLE_NAME = field(name("table_name"), String.class);
  private static final Field<String> COLUMN_NAME = field(name("column_name"), String.class);
  private static final Field<String> DATA_TYPE = field(name("data_type"), String.class);
  private static final Field<String> CATALOGUE = field(name("table_catalog"), String.class);
  private static final String STAR = "star";
  private static final String IN_CHINESE = "_zh";

  private final Connection connection;
  private final DSLContext star;
  private final Path scripts;

  private ExportSession(Connection connection, Path sql) {
    this.connection = connection;
    this.star = DSL.using(connection, SQLDialect.DUCKDB, new Settings().withFetchWarnings(false));
    this.scripts = sql.resolve("export");
  }

  /// Opens the session.
  ///
  /// @param sql the folder with `export`
  /// @param folder the one that may be written to
  /// @throws NoWarehouse when nothing was published yet
  public static ExportSession open(Warehouse warehouse, Path sql, Path folder) {
    if (!Files.exists(warehouse.file())) {
      throw new NoWarehouse(warehouse.file());
    }
    try {
      ExportSession session =
          new ExportSession(
              DriverManager.getConnection("jdbc:duckdb:", properties(warehouse, folder)), sql);
      session.run("010_attach", warehouse.file().toAbsolutePath().toString());
      session.run("020_permit", folder.toAbsolutePath() + "/");
      session.run("030_lock");
      session.run("040_written_forms");
      return session;
    } catch (SQLException e) {
      throw new WarehouseFailure("a session for exports cannot be opened", e);
    }
  }

  private static Properties properties(Warehouse warehouse, Path folder) {
    Properties properties = new Properties();
    properties.setProperty("memory_limit", warehouse.memory());
    properties.setProperty("threads", "1");
    properties.setProperty("temp_directory", folder.resolve(".spill").toAbsolutePath().toString());
    properties.setProperty("autoinstall_known_extensions", "false");
    properties.setProperty("autoload_known_extensions", "false");
    return properties;
  }

  /// The tables of the star and its marts, in the order of their names; those with Chinese names of
  /// columns hold nothing more.
  public List<Relation> relations() {
    Map<String, List<Column>> columns =
        star
            .select(TABLE_NAME, COLUMN_NAME, DATA_TYPE)
            .from(table(name("information_schema", "columns")))
            .where(CATALOGUE.eq(STAR))
            .and(
                TABLE_NAME
                    .in(
                        select(TABLE_NAME)
                            .from(table(name("information_schema", "tables")))
                            .where(CATALOGUE.eq(STAR))
                            .and(field(name("table_type"), String.class).eq("BASE TABLE")))
                    .or(TABLE_NAME.startsWith("mart_").andNot(TABLE_NAME.endsWith(IN_CHINESE))))
            .orderBy(TABLE_NAME, field(name("ordinal_position")))
            .stream()
            .collect(
                groupingBy(
                    row -> row.value1(),
                    LinkedHashMap::new,
                    mapping(row -> new Column(row.value2(), row.value3()), toList())));
    return columns.entrySet().stream()
        .map(entry -> new Relation(entry.getKey(), entry.getValue()))
        .toList();
  }

  /// Writes a relation.
  ///
  /// @param target the file, or the folder of a relation that is divided; its folder exists
  /// @return how many rows were written
  public long write(Relation relation, FileForm form, Path target) {
    List<Column> columns = relation.columns();
    star.createOrReplaceView(name("memory", "main", "written"))
        .as(
            select(
                    columns.stream()
                        .map(column -> form.written(column, column.equals(columns.getFirst())))
                        .toList())
                .from(table(name(STAR, "main", relation.name())))
                .orderBy(relation.order().stream().map(column -> field(column.named())).toList()))
        .execute();
    return run(script(relation, form), target.toAbsolutePath().toString());
  }

  private static String script(Relation relation, FileForm form) {
    return switch (form) {
      case PARQUET -> relation.isPartitioned() ? "110_parquet_by_year_and_province" : "100_parquet";
      case SHEET, PLAIN -> "120_csv";
    };
  }

  /// What Trino has to be told to find Parquet files that were written below one folder.
  public String trino() {
    return String.join("\n\n", star.fetch(text("200_trino")).getValues(0, String.class)) + "\n";
  }

  private String text(String script) {
    try {
      return Files.readString(scripts.resolve(script + ".sql"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private long run(String script, String... values) {
    try (PreparedStatement statement = connection.prepareStatement(text(script))) {
      for (int i = 0; i < values.length; i++) {
        statement.setString(i + 1, values[i]);
      }
      statement.execute();
      return Math.max(0, statement.getUpdateCount());
    } catch (SQLException e) {
      throw String.valueOf(e.getMessage()).startsWith("IO Error")
          ? new UncheckedIOException(new IOException(e.getMessage(), e))
          : new WarehouseFailure("export/" + script, e);
    }
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw new WarehouseFailure("the session for exports cannot be closed", e);
    }
  }
}
