package duibiao.warehouse;

import duibiao.conform.PeerGroups;
import duibiao.measure.Rulesets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.duckdb.DuckDBConnection;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

/// One load: files are staged in memory, merged into the next warehouse file in one transaction,
/// checked, and published by one rename.
///
/// Closing it before it has published leaves the published file as it was.
public final class StarLoader implements AutoCloseable {
  /// A write costs some milliseconds, whatever it brings.
  private static final int ROWS_AT_ONCE = 4_000;

  private final Warehouse warehouse;
  private final NextFile next;
  private final Scripts scripts;
  private final StarRows rows;
  private final Ledger ledger;
  private final DuckDBConnection connection;
  private final Set<String> known;
  private final List<StarRow> pending = new ArrayList<>();
  private Progress progress = Progress.STAGING;

  /// What a load has come to.
  private enum Progress {
    /// Files are being staged.
    STAGING,
    /// All is merged and written.
    MERGED,
    /// No check found a fault.
    CHECKED,
    /// The file is in its place.
    PUBLISHED
  }

  StarLoader(Warehouse warehouse, NextFile next, Scripts scripts, Ledger ledger) {
    this.warehouse = warehouse;
    this.next = next;
    this.scripts = scripts;
    this.ledger = ledger;
    this.rows = new StarRows(ledger.sentences());
    this.connection = warehouse.openToWrite(next);
    try {
      prepare();
      scripts.run(connection, "stage");
      this.known = ledger.knownFiles(questions(connection));
      write(ledger.opening());
    } catch (RuntimeException e) {
      close(connection);
      throw e;
    }
  }

  /// Whether an earlier run loaded these bytes, or found all their forms loaded: then the file need
  /// not be opened again.
  public boolean isKnown(String sha256) {
    return known.contains(sha256);
  }

  /// Stages what the star takes from a folder of dictionaries: regions and peer groups, so that it
  /// holds regions that no form is of, too; and the thresholds of what several forms say together.
  ///
  /// @throws IllegalArgumentException when a dictionary is in fault
  public void appendDictionary(Path dictionary) {
    require(Progress.STAGING);
    write(RegionRows.of(PeerGroups.read(dictionary)));
    write(Ledger.thresholds(Rulesets.read(dictionary)));
  }

  /// Stages what people decided on versions of forms; with this run it takes the place of what was
  /// decided before.
  public void decide(List<Decision> decisions) {
    require(Progress.STAGING);
    write(decisions.stream().map(StarLoader::row).toList());
  }

  private static StarRow row(Decision decision) {
    return new StarRow.Decision(
        decision.line(), decision.formKey(), decision.sha256(), decision.note());
  }

  /// Stages a file with all its forms; several threads may do so at once.
  public void append(SeenFile file) {
    require(Progress.STAGING);
    List<StarRow> staged = rows.of(file);
    List<StarRow> full = List.of();
    synchronized (pending) {
      pending.addAll(staged);
      if (pending.size() >= ROWS_AT_ONCE) {
        full = takePending();
      }
    }
    write(full);
  }

  private List<StarRow> takePending() {
    synchronized (pending) {
      List<StarRow> taken = List.copyOf(pending);
      pending.clear();
      return taken;
    }
  }

  private void write(List<StarRow> staged) {
    if (staged.isEmpty()) {
      return;
    }
    try (DuckDBConnection worker = connection.duplicate().unwrap(DuckDBConnection.class)) {
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
  public LoadSummary merge() {
    require(Progress.STAGING);
    write(takePending());
    inOneTransaction(
        "merge, compare, finding",
        () -> {
          scripts.run(connection, "merge");
          scripts.run(connection, "compare");
          scripts.run(connection, "finding");
        });
    scripts.run(connection, "publish");
    LoadSummary summary = ledger.summary(questions(connection));
    close(connection);
    progress = Progress.MERGED;
    return summary;
  }

  /// Makes the tables that are not there yet and all views anew.
  private void prepare() {
    inOneTransaction(
        "schema, version, mart",
        () -> {
          scripts.run(connection, "schema");
          scripts.run(connection, "version");
          scripts.run(connection, "mart");
          new Catalogue(questions(connection), scripts.grains("schema", "version", "mart"))
              .complete();
        });
  }

  private void inOneTransaction(String what, Runnable work) {
    try {
      connection.setAutoCommit(false);
      work.run();
      connection.commit();
      connection.setAutoCommit(true);
    } catch (SQLException e) {
      throw new WarehouseFailure(what, e);
    }
  }

  /// Opens the file that was written afresh and asks it all queries of `sql/check`.
  ///
  /// @return the rows in fault; only when there is none may the load be published
  public List<Fault> check() {
    require(Progress.MERGED);
    try (DuckDBConnection written = warehouse.openToRead(next.file())) {
      List<Fault> faults = scripts.faults(written, questions(written), "check");
      if (faults.isEmpty()) {
        progress = Progress.CHECKED;
      }
      return faults;
    } catch (SQLException e) {
      throw new WarehouseFailure("check", e);
    }
  }

  /// Puts the file in the place of the published one.
  public void publish() {
    require(Progress.CHECKED);
    next.publish();
    progress = Progress.PUBLISHED;
  }

  @Override
  public void close() {
    close(connection);
    next.close();
  }

  private void require(Progress wanted) {
    if (progress != wanted) {
      throw new IllegalStateException("the load is " + progress + ", not " + wanted);
    }
  }

  private static DSLContext questions(Connection connection) {
    return DSL.using(connection, SQLDialect.DUCKDB);
  }

  private static void close(Connection connection) {
    try {
      connection.close();
    } catch (SQLException e) {
      throw new WarehouseFailure("close", e);
    }
  }
}
