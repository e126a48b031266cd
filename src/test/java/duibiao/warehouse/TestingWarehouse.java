package duibiao.warehouse;

import duibiao.document.Format;
import duibiao.document.Place;
import duibiao.evaluation.Printed;
import duibiao.warehouse.SeenFile.Fate;
import duibiao.warehouse.star.DefaultSchema;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jooq.CloseableDSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;

/// A warehouse in a folder of a test, with the SQL of the installation.
record TestingWarehouse(Warehouse warehouse, Path sql) {
  static final Path SQL = Path.of(System.getProperty("duibiao.home")).resolve("sql");

  private static final List<Printed> UNCLAIMED =
      List.of(new Printed("另附", new Place.CellPlace("Sheet1", 2, 0)));

  /// What differs from run to run, whatever is loaded.
  private static final List<String> OF_THE_RUN = List.of("run_id", "loaded_at");

  TestingWarehouse(Path folder) {
    this(new Warehouse(folder), SQL);
  }

  StarLoader begin() {
    LoadRun run = LoadRun.starting(Instant.now(), "test", "1.0", 1);
    return warehouse.load(sql, run, finding -> "finding." + finding.code());
  }

  /// Loads files and publishes them.
  LoadSummary load(SeenFile... files) {
    return load(List.of(files));
  }

  LoadSummary load(List<SeenFile> files) {
    return load(files, List.of());
  }

  /// Loads nothing but decisions.
  LoadSummary decide(Decision... decisions) {
    return load(List.of(), List.of(decisions));
  }

  LoadSummary load(List<SeenFile> files, List<Decision> decisions) {
    try (StarLoader loader = begin()) {
      loader.decide(decisions);
      files.forEach(loader::append);
      LoadSummary summary = loader.merge();
      List<Fault> faults = loader.check();
      if (!faults.isEmpty()) {
        throw new AssertionError(faults);
      }
      loader.publish();
      return summary;
    }
  }

  /// Loads files as far as the checks.
  List<Fault> faults(SeenFile... files) {
    try (StarLoader loader = begin()) {
      Stream.of(files).forEach(loader::append);
      loader.merge();
      return loader.check();
    }
  }

  /// What the checks say of the published file.
  List<Fault> faultsAsItIs() {
    try (Connection star = DriverManager.getConnection("jdbc:duckdb:" + warehouse.file())) {
      return new Scripts(sql).faults(star, DSL.using(star), "check");
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }

  static SeenFile file(String path, TestingForm... forms) {
    return copy(path, "bytes of " + path, forms);
  }

  static SeenFile copy(String path, String sha256, TestingForm... forms) {
    List<LoadedForm> loaded = Stream.of(forms).map(TestingForm::loaded).toList();
    return file(path, sha256, new Fate.Read(loaded, 0, new CellCount(9, 5, 3, 1), UNCLAIMED));
  }

  static SeenFile file(String path, String sha256, Fate fate) {
    return new SeenFile(path, Optional.of(sha256), Optional.of(Format.XLSX), fate, List.of());
  }

  /// What the published star answers; rows as texts, bars between columns.
  List<String> ask(String question) {
    try (CloseableDSLContext star = Warehouse.read(warehouse.folder())) {
      return star.fetch(question).map(row -> joined(row.intoList()));
    }
  }

  private static String joined(List<?> values) {
    return String.join(" | ", values.stream().map(TestingWarehouse::text).toList());
  }

  private static String text(Object value) {
    return value instanceof java.math.BigDecimal number
        ? number.stripTrailingZeros().toPlainString()
        : String.valueOf(value);
  }

  /// Every row of every dimension and fact, without what differs from run to run.
  Map<String, List<String>> star() {
    try (CloseableDSLContext star = Warehouse.read(warehouse.folder())) {
      Map<String, List<String>> tables = new TreeMap<>();
      for (Table<?> table : DefaultSchema.DEFAULT_SCHEMA.getTables()) {
        if (table.getName().matches("(dim|fact)_.*")) {
          tables.put(
              table.getName(),
              star.select(lasting(table)).from(table).fetch().stream()
                  .map(row -> joined(row.intoList()))
                  .sorted()
                  .toList());
        }
      }
      return tables;
    }
  }

  private static List<Field<?>> lasting(Table<?> table) {
    return Stream.<Field<?>>of(table.fields())
        .filter(field -> !OF_THE_RUN.contains(field.getName()))
        .toList();
  }

  /// Damages the published file, as no program of ours would.
  void damage(String statement) {
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + warehouse.file())) {
      DSL.using(connection).execute(statement);
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }
}
