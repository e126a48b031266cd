package duibiao.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Properties;

/// Asks a large star what analysts ask: each question by its command, as a process of its own, and
/// beside it plain SQL of the same kind, cold in a connection of its own.
///
/// Argument: the warehouse folder, as [CopiedStar] leaves it.
final class StarQuestions {
  private static final double NANOS = 1e9;
  private static final List<String> QUESTIONS = List.of("scores", "ambition", "findings");

  private final Path home = Path.of(System.getProperty("duibiao.home", ""));
  private final Path warehouse;

  private StarQuestions(Path warehouse) {
    this.warehouse = warehouse;
  }

  public static void main(String[] arguments)
      throws IOException, InterruptedException, SQLException {
    StarQuestions questions = new StarQuestions(Path.of(arguments[0]).toAbsolutePath());
    System.out.println("| question | command, wall s | processor s | plain SQL, wall s |");
    System.out.println("|---|---:|---:|---:|");
    for (String question : QUESTIONS) {
      questions.ask(question);
    }
  }

  private void ask(String question) throws IOException, InterruptedException, SQLException {
    Path folder = Files.createTempDirectory("duibiao-bench");
    try {
      ProgramProcess.Spent spent =
          new ProgramProcess(folder, "1g").run(question, "--warehouse", warehouse.toString());
      System.out.printf(
          "| %s | %.1f | %.1f | %.1f |%n",
          question, spent.wall(), spent.processor(), sql(question));
    } finally {
      FormFiles.delete(folder);
    }
  }

  private double sql(String question) throws IOException, SQLException {
    String text = Files.readString(home.resolve("src/bench/sql/question/" + question + ".sql"));
    Properties properties = new Properties();
    properties.setProperty("access_mode", "READ_ONLY");
    properties.setProperty("memory_limit", "2GiB");
    long start = System.nanoTime();
    try (Connection connection =
            DriverManager.getConnection(
                "jdbc:duckdb:" + warehouse.resolve("duibiao.duckdb"), properties);
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(text)) {
      while (rows.next()) {
        rows.getObject(1);
      }
    }
    return (System.nanoTime() - start) / NANOS;
  }
}
