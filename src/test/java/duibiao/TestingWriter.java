package duibiao;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/// A program that opens a published file for writing and keeps it until it is ended.
final class TestingWriter {
  private TestingWriter() {}

  public static void main(String[] arguments) throws SQLException, InterruptedException {
    try (Connection star = DriverManager.getConnection("jdbc:duckdb:" + arguments[0])) {
      System.out.println("held " + star.isReadOnly());
      Thread.sleep(Long.MAX_VALUE);
    }
  }
}
