package duibiao.bench;

import duibiao.document.Format;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;

/// A large star in the shapes of a small one: generated forms are loaded by the program itself,
/// then every fact is copied, each copy an organisation with programmes of its own in the same
/// place and year.
///
/// Arguments: a warehouse folder that is not there yet, how many indicator lines, and how many
/// forms are generated.
final class CopiedStar {
  private static final double NANOS = 1e9;
  private static final long SEED = 10_000;

  private final Path warehouse;
  private final Path home = Path.of(System.getProperty("duibiao.home", ""));

  private CopiedStar(Path warehouse) {
    this.warehouse = warehouse;
  }

  public static void main(String[] arguments)
      throws IOException, InterruptedException, SQLException {
    CopiedStar star = new CopiedStar(Path.of(arguments[0]).toAbsolutePath());
    star.load(Integer.parseInt(arguments[2]));
    star.copy(Long.parseLong(arguments[1]));
  }

  private void load(int forms) throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("duibiao-bench");
    try {
      Path inbox = folder.resolve("inbox");
      new GeneratedForms(home, SEED).write(inbox, Format.XLSX, forms);
      new ProgramProcess(folder, "1g")
          .run("load", "--warehouse", warehouse.toString(), inbox.toString());
    } finally {
      FormFiles.delete(folder);
    }
  }

  private void copy(long lines) throws IOException, SQLException {
    Path file = warehouse.resolve("duibiao.duckdb");
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + file);
        Statement statement = connection.createStatement()) {
      long copies = Math.max(0, lines / lines(statement) - 1);
      statement.execute("set memory_limit = '8GB'");
      statement.execute("set preserve_insertion_order = false");
      statement.execute("set variable copies = " + copies);
      for (String folder : List.of("src/bench/sql/copy", "sql/compare")) {
        for (Path script : scripts(folder)) {
          long start = System.nanoTime();
          statement.execute(Files.readString(script));
          System.out.printf("%s %.1f s%n", script, (System.nanoTime() - start) / NANOS);
        }
      }
      statement.execute("checkpoint");
      System.out.printf("%,d lines in %,d bytes%n", lines(statement), Files.size(file));
    }
  }

  private static long lines(Statement statement) throws SQLException {
    try (ResultSet rows = statement.executeQuery("select count(*) from fact_indicator")) {
      rows.next();
      return rows.getLong(1);
    }
  }

  private List<Path> scripts(String folder) throws IOException {
    try (Stream<Path> files = Files.list(home.resolve(folder))) {
      return files.sorted().toList();
    }
  }
}
