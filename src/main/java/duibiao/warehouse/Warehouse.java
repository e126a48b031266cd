package duibiao.warehouse;

import duibiao.finding.Finding;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Function;
import org.duckdb.DuckDBConnection;
import org.jooq.CloseableDSLContext;
import org.jooq.ExecuteListener;
import org.jooq.impl.DSL;

/// A folder with one published database file, `duibiao.duckdb`, which is replaced as a whole and
/// never written.
///
/// @param folder where the file lies
/// @param memory how much memory the engine may take, as it writes it: `1GiB`
/// @param reserve bytes that are to be free beside twice the file when a load begins; 0 to ask
///   nothing of the disk
public record Warehouse(Path folder, String memory, long reserve) {
  private static final String FILE = "duibiao.duckdb";
  private static final String USUAL_MEMORY = "1GiB";

  /// Questions read every line once and keep sums of forms.
  private static final String QUESTION_MEMORY = "2GiB";

  /// The oldest engine that can open what is published.
  private static final String STORAGE_VERSION = "v1.2.0";

  private static final long USUAL_RESERVE = 512L << 20;

  public Warehouse(Path folder) {
    this(folder, USUAL_MEMORY, USUAL_RESERVE);
  }

  /// The same folder, with another reserve.
  public Warehouse withReserve(long bytes) {
    return new Warehouse(folder, memory, bytes);
  }

  /// What readers open.
  public Path file() {
    return folder.resolve(FILE);
  }

  /// Begins a load: the next file is made beside the published one.
  ///
  /// @param sql the folder with `schema`, `mart`, `stage`, `merge` and `check`
  /// @param sentences what a finding says to people
  /// @throws WarehouseBusy when another load holds the warehouse
  /// @throws NoSpace when the disk has less room than the load may need
  public StarLoader load(Path sql, LoadRun run, Function<Finding, String> sentences) {
    NextFile next = NextFile.of(file());
    try {
      next.requireSpace(reserve);
      Surroundings surroundings = new Surroundings(run, sql);
      return new StarLoader(
          new NextStar(this, next, new Scripts(sql), surroundings.maker()),
          new Ledger(run, sentences),
          surroundings);
    } catch (RuntimeException e) {
      next.close();
      throw e;
    }
  }

  /// The published star, open to questions and to nothing else, until it is closed; for one thread.
  ///
  /// It stays the publication that it was when it was opened. As long as anyone in this process has
  /// it open, the engine serves that same publication to all of the process: close it before asking
  /// for a newer one.
  ///
  /// @throws NoWarehouse when nothing was published yet
  public static CloseableDSLContext read(Path folder) {
    Warehouse warehouse = new Warehouse(folder, QUESTION_MEMORY, 0);
    if (!Files.exists(warehouse.file())) {
      throw new NoWarehouse(warehouse.file());
    }
    CloseableDSLContext star = DSL.using(url(warehouse.file()), warehouse.readOnly());
    EngineLibrary.unlink();
    // the engine closes a statement that failed, and asking that one for warnings would hide why
    star.settings().setFetchWarnings(false);
    star.configuration()
        .set(
            ExecuteListener.onException(asked ->
                Optional.ofNullable(asked.sqlException())
                    .ifPresent(fault -> asked.exception(failure(warehouse, fault)))));
    return star;
  }

  /// All that is asked names tables and columns of this version: what is not there was made by
  /// another one.
  private static RuntimeException failure(Warehouse warehouse, SQLException fault) {
    String said = String.valueOf(fault.getMessage());
    return said.contains("Catalog Error") || said.contains("Binder Error")
        ? OtherVersion.asked(warehouse.file(), fault)
        : new WarehouseFailure("a question", fault);
  }

  /// The publications that are kept, the newest first.
  public List<Publication> publications() {
    try {
      return new Publications(file()).all();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Runs that found nothing new since the last publication, the oldest first.
  public List<UnchangedRun> unchangedRuns() {
    return new UnchangedRuns(folder).all();
  }

  /// Puts an earlier publication in the place of the current one, in one step; the current one is
  /// kept, so that the way back is open.
  ///
  /// @param run whose publication is meant, or the beginning of its id; the one before the current
  ///   one where there is none
  /// @throws NoPublication when it is not among those that are kept
  /// @throws WarehouseBusy when a load holds the warehouse
  public Publication rollBack(Optional<String> run) {
    if (!Files.exists(file())) {
      throw new NoWarehouse(file());
    }
    try (NextFile next = NextFile.of(file())) {
      return new Rollback(next).to(run, lastRun(next));
    }
  }

  private String lastRun(NextFile next) {
    NextStar star = new NextStar(this, next, new Scripts(folder), "");
    return star.askPublished(Ledger::lastRun).orElseThrow();
  }

  DuckDBConnection openToRead(Path star) {
    return open(star, readOnly());
  }

  DuckDBConnection openToWrite(NextFile next) {
    Properties properties = locked();
    properties.setProperty("storage_compatibility_version", STORAGE_VERSION);
    properties.setProperty("temp_directory", next.spill().toString());
    return open(next.file(), properties);
  }

  DuckDBConnection openInMemory() {
    return open("jdbc:duckdb:", locked());
  }

  /// The one connection that may attach another file: the published one.
  DuckDBConnection openToCarryOver(NextFile next) {
    Properties properties = new Properties();
    properties.setProperty("memory_limit", memory);
    properties.setProperty("storage_compatibility_version", STORAGE_VERSION);
    properties.setProperty("temp_directory", next.spill().toString());
    return open(next.file(), properties);
  }

  private static DuckDBConnection open(Path file, Properties properties) {
    return open(url(file), properties);
  }

  private static DuckDBConnection open(String url, Properties properties) {
    try {
      DuckDBConnection connection =
          DriverManager.getConnection(url, properties).unwrap(DuckDBConnection.class);
      EngineLibrary.unlink();
      return connection;
    } catch (SQLException e) {
      throw new WarehouseFailure(url + " cannot be opened", e);
    }
  }

  private static String url(Path file) {
    return "jdbc:duckdb:" + file.toAbsolutePath();
  }

  private Properties readOnly() {
    Properties properties = locked();
    properties.setProperty("access_mode", "READ_ONLY");
    return properties;
  }

  /// No other file, no network, no extension, and nobody can change that.
  private Properties locked() {
    Properties properties = new Properties();
    properties.setProperty("memory_limit", memory);
    properties.setProperty("enable_external_access", "false");
    properties.setProperty("autoinstall_known_extensions", "false");
    properties.setProperty("autoload_known_extensions", "false");
    properties.setProperty("lock_configuration", "true");
    return properties;
  }
}
