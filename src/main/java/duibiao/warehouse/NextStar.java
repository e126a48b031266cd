package duibiao.warehouse;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.duckdb.DuckDBConnection;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

/// The next star while the engine has it open: begun as a copy of the published one, filled through
/// staging tables in memory.
final class NextStar implements AutoCloseable {
  private final Warehouse warehouse;
  private final NextFile next;
  private final Scripts scripts;
  private final String maker;
  private Optional<Origin> origin = Optional.empty();
  private Optional<DuckDBConnection> begun = Optional.empty();

  /// @param maker this program and its SQL, as [Surroundings] names them
  NextStar(Warehouse warehouse, NextFile next, Scripts scripts, String maker) {
    this.warehouse = warehouse;
    this.next = next;
    this.scripts = scripts;
    this.maker = maker;
  }

  /// What the next star begins with.
  private enum Origin {
    /// With nothing: none is published.
    NOTHING,
    /// With a star that this very program has made: its tables and views are there.
    OURS,
    /// With one of the same tables.
    ALIKE,
    /// With one of other tables, whose rows are carried over.
    OUTDATED
  }

  NextFile file() {
    return next;
  }

  boolean isBegun() {
    return begun.isPresent();
  }

  /// Asks the published star, if there is one.
  <T> Optional<T> askPublished(Function<DSLContext, T> question) {
    return next.publishedByAnotherName().map(star -> ask(star, question));
  }

  private <T> T ask(Path star, Function<DSLContext, T> question) {
    try (DuckDBConnection published = warehouse.openToRead(star)) {
      return question.apply(questions(published));
    } catch (SQLException e) {
      throw new WarehouseFailure(star.toString(), e);
    }
  }

  /// Whether the tables of what is published are not those of this version.
  boolean isOutdated() {
    return origin() == Origin.OUTDATED;
  }

  private Origin origin() {
    Origin found =
        origin.orElseGet(
            () -> next.publishedByAnotherName().map(this::origin).orElse(Origin.NOTHING));
    origin = Optional.of(found);
    return found;
  }

  /// Looking for a difference takes longer than many a load.
  private Origin origin(Path star) {
    if (ask(star, Ledger::surroundings)
        .filter(name -> Surroundings.isMadeBy(maker, name))
        .isPresent()) {
      return Origin.OURS;
    }
    return structure(star).equals(structureOfThisVersion()) ? Origin.ALIKE : Origin.OUTDATED;
  }

  private List<Fault> structure(Path star) {
    try (DuckDBConnection published = warehouse.openToRead(star)) {
      return scripts.faults(published, questions(published), "structure");
    } catch (SQLException e) {
      throw new WarehouseFailure(star.toString(), e);
    }
  }

  private List<Fault> structureOfThisVersion() {
    try (DuckDBConnection empty = warehouse.openInMemory()) {
      scripts.run(empty, "schema");
      return scripts.faults(empty, questions(empty), "structure");
    } catch (SQLException e) {
      throw new WarehouseFailure("structure", e);
    }
  }

  private void carryOver(Path older) {
    try (DuckDBConnection connection = warehouse.openToCarryOver(next)) {
      scripts.run(connection, "schema");
      new OlderStar(questions(connection), older)
          .carryOver(List.copyOf(scripts.grains("schema").keySet()), scripts.text("carry"));
    } catch (SQLException e) {
      throw new WarehouseFailure("carry", e);
    }
  }

  /// Copies what is published, or carries its rows over to the tables of this version; makes all
  /// views anew unless this very program has made them, and the staging tables.
  void begin() {
    if (isOutdated()) {
      next.publishedByAnotherName().ifPresent(this::carryOver);
      Failpoint.COPIED.pass();
    } else {
      next.copyPublished();
    }
    DuckDBConnection opened = warehouse.openToWrite(next);
    begun = Optional.of(opened);
    if (origin() != Origin.OURS) {
      inOneTransaction("schema, version, mart", () -> makeTablesAndViews(opened));
    }
    Failpoint.MADE.pass();
    scripts.run(opened, "stage");
  }

  private void makeTablesAndViews(DuckDBConnection opened) {
    scripts.run(opened, "schema");
    scripts.run(opened, "version");
    scripts.run(opened, "mart");
    new Catalogue(questions(opened), scripts.grains("schema", "version", "mart")).complete();
  }

  private DuckDBConnection connection() {
    return begun.orElseThrow(() -> new IllegalStateException("the next star is not begun"));
  }

  /// Asks the next star.
  <T> T ask(Function<DSLContext, T> question) {
    return question.apply(questions(connection()));
  }

  /// Stages rows; several threads may do so at once.
  void write(List<StarRow> staged) {
    if (staged.isEmpty()) {
      return;
    }
    try (DuckDBConnection worker = connection().duplicate().unwrap(DuckDBConnection.class)) {
      worker.setAutoCommit(false);
      // the engine begins lazily: what an appender writes before the first statement would be
      // committed at once
      questions(worker).selectOne().fetch();
      new StarAppender(worker).append(staged);
      worker.commit();
    } catch (SQLException e) {
      throw new WarehouseFailure("staging", e);
    }
  }

  /// Merges all that was staged, in one transaction, and writes the file.
  void merge() {
    inOneTransaction(
        "merge, compare, finding",
        () -> {
          scripts.run(connection(), "merge");
          scripts.run(connection(), "compare");
          scripts.run(connection(), "finding");
        });
    Failpoint.MERGED.pass();
    scripts.run(connection(), "publish");
  }

  private void inOneTransaction(String what, Runnable work) {
    try {
      connection().setAutoCommit(false);
      work.run();
      connection().commit();
      connection().setAutoCommit(true);
    } catch (SQLException e) {
      throw new WarehouseFailure(what, e);
    }
  }

  /// Opens a star afresh and asks it queries of `sql/check`.
  ///
  /// @return the rows in fault
  List<Fault> faults(Path star, Predicate<String> queries) {
    try (DuckDBConnection written = warehouse.openToRead(star)) {
      return scripts.faults(written, questions(written), "check", queries);
    } catch (SQLException e) {
      throw new WarehouseFailure("check", e);
    }
  }

  /// The rows of every table, counted afresh.
  Map<String, Integer> counts(Path star) {
    return ask(star, NextStar::counts);
  }

  /// The rows of every table.
  static Map<String, Integer> counts(DSLContext star) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    star.select(field(name("table_name"), String.class))
        .from(table(name("information_schema", "tables")))
        .where(field(name("table_type"), String.class).eq("BASE TABLE"))
        .and(field(name("table_schema"), String.class).eq("main"))
        .and(field(name("table_catalog"), String.class).ne(StarAppender.CATALOGUE))
        .orderBy(1)
        .fetch()
        .forEach(row ->
            counts.put(
                row.value1(),
                star.select(count()).from(table(name(row.value1()))).fetchSingle().value1()));
    return counts;
  }

  private static DSLContext questions(Connection connection) {
    return DSL.using(connection, SQLDialect.DUCKDB);
  }

  /// Closes what the engine has open; the file stays.
  @Override
  public void close() {
    try {
      if (begun.isPresent()) {
        begun.get().close();
      }
    } catch (SQLException e) {
      throw new WarehouseFailure("close", e);
    }
  }
}
