package duibiao.bench.yardstick;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/// The least that a load can be: bytes out of the zip, cells out of the bytes, two appenders, each
/// in a transaction of its own.
///
/// Arguments: a folder of workbooks, and the database file to make.
public final class BarePipeline {
  private static final int WORKERS = 2;

  private BarePipeline() {}

  public static void main(String[] arguments)
      throws IOException, SQLException, InterruptedException, ExecutionException {
    List<Path> files;
    try (Stream<Path> found = Files.walk(Path.of(arguments[0]))) {
      files = found.filter(Files::isRegularFile).sorted().toList();
    }
    try (Connection database = DriverManager.getConnection("jdbc:duckdb:" + arguments[1]);
        ExecutorService workers = Executors.newFixedThreadPool(WORKERS)) {
      try (Statement statement = database.createStatement()) {
        statement.execute(YardstickSql.text("line"));
      }
      DuckDBConnection connection = database.unwrap(DuckDBConnection.class);
      List<Future<Void>> parts = new ArrayList<>();
      for (int part = 0; part < WORKERS; part++) {
        List<Path> share =
            files.subList(files.size() * part / WORKERS, files.size() * (part + 1) / WORKERS);
        parts.add(workers.submit(() -> load(connection, share)));
      }
      for (Future<Void> part : parts) {
        part.get();
      }
    }
  }

  @SuppressWarnings("NullAway") // a task has to return something
  private static Void load(DuckDBConnection database, List<Path> files)
      throws IOException, SQLException {
    try (DuckDBConnection connection = database.duplicate().unwrap(DuckDBConnection.class)) {
      connection.setAutoCommit(false);
      try (Statement statement = connection.createStatement()) {
        // the transaction has to be there before the appender is
        statement.execute("select 1");
      }
      try (DuckDBAppender appender = connection.createAppender("main", "line")) {
        for (Path file : files) {
          append(appender, file);
        }
        appender.flush();
      }
      connection.commit();
    }
    return null;
  }

  private static void append(DuckDBAppender appender, Path file) throws IOException, SQLException {
    boolean isBelow = false;
    int row = 0;
    for (List<String> texts : new PackageCells(file).rows()) {
      if (isBelow) {
        appender.beginRow();
        appender.append(file.toString());
        appender.append(row);
        for (String text : texts) {
          appender.append(text);
        }
        appender.endRow();
      }
      isBelow |= SheetLine.isHead(texts);
      row++;
    }
  }
}
