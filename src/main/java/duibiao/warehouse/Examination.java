package duibiao.warehouse;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import duibiao.warehouse.star.DefaultSchema;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.duckdb.DuckDBConnection;
import org.jooq.CloseableDSLContext;
import org.jooq.Field;
import org.jooq.SQLDialect;
import org.jooq.Table;
import org.jooq.TableOptions.TableType;
import org.jooq.impl.DSL;

/// A warehouse looked at from outside, with nothing changed: who holds it, in which version its
/// file is written, whether this program can go on with it, and whether it is sound.
public record Examination(Warehouse warehouse) {
  private static final String LOCK = ".next/lock";

  /// Where the engine writes `DUCK` and, behind it, the number of its storage version.
  private static final int VERSION_AT = 12;

  /// Who holds it now.
  public Optional<String> holder() {
    return LoadLock.holder(warehouse.folder().resolve(LOCK));
  }

  /// The number of the storage version of the published file: 65 is that of 1.2.
  public long storageVersion() {
    try (InputStream in = Files.newInputStream(warehouse.file())) {
      byte[] head = in.readNBytes(VERSION_AT + Long.BYTES);
      return head.length < VERSION_AT + Long.BYTES
          ? 0
          : ByteBuffer.wrap(head).order(ByteOrder.LITTLE_ENDIAN).getLong(VERSION_AT);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Columns that this program knows and the published tables have not: another version made them.
  public List<String> missingColumns() {
    try (CloseableDSLContext star = Warehouse.read(warehouse.folder())) {
      Field<String> tableName = field(name("table_name"), String.class);
      Field<String> columnName = field(name("column_name"), String.class);
      Set<String> there =
          star.select(tableName.concat(".").concat(columnName))
              .from(table(name("information_schema", "columns")))
              .fetchSet(0, String.class);
      return DefaultSchema.DEFAULT_SCHEMA
          .tableStream()
          .filter(known -> known.getTableType() == TableType.TABLE)
          .flatMap(known -> known.fieldStream().map(column -> named(known, column)))
          .filter(column -> !there.contains(column))
          .sorted()
          .toList();
    }
  }

  private static String named(Table<?> known, Field<?> column) {
    return known.getName() + "." + column.getName();
  }

  /// Asks the published star all queries of `sql/check`.
  ///
  /// @param sql the folder with `check`
  /// @return the rows in fault
  public List<Fault> faults(Path sql) {
    try (DuckDBConnection star = warehouse.openToRead(warehouse.file())) {
      return new Scripts(sql).faults(star, DSL.using(star, SQLDialect.DUCKDB), "check");
    } catch (SQLException e) {
      throw new WarehouseFailure("check", e);
    }
  }
}
