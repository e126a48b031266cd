package duibiao.warehouse;

import static java.util.Comparator.comparing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.JSONFormat;
import org.jooq.Record;

/// The SQL of the installation: one folder per purpose, one object a file, run in the order of
/// their names.
record Scripts(Path home) {

  /// Runs every file of a folder on a connection.
  void run(Connection connection, String folder) {
    for (Path script : scripts(folder)) {
      // a new statement each: the engine closes one that failed
      try (Statement statement = connection.createStatement()) {
        statement.execute(Files.readString(script));
      } catch (SQLException e) {
        throw new WarehouseFailure(folder + "/" + script.getFileName(), e);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /// The rows that the queries of a folder return.
  List<Fault> faults(Connection connection, DSLContext star, String folder) {
    return faults(connection, star, folder, query -> true);
  }

  /// The rows that some queries of a folder return.
  ///
  /// @param wanted asked with the name of a query
  List<Fault> faults(
      Connection connection, DSLContext star, String folder, Predicate<String> wanted) {
    List<Fault> faults = new ArrayList<>();
    for (Path script : scripts(folder)) {
      if (!wanted.test(nameOf(script))) {
        continue;
      }
      try (Statement statement = connection.createStatement();
          ResultSet rows = statement.executeQuery(Files.readString(script))) {
        for (Record row : star.fetch(rows)) {
          faults.add(new Fault(nameOf(script), row.formatJSON(JSONFormat.DEFAULT_FOR_RECORDS)));
        }
      } catch (SQLException e) {
        throw new WarehouseFailure(folder + "/" + script.getFileName(), e);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return faults;
  }

  /// The statement of a folder that holds one, to be filled in.
  String text(String folder) {
    try {
      return Files.readString(scripts(folder).getFirst());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// What one row is of each table and view that the folders make: the first line of its file.
  Map<String, String> grains(String... folders) {
    Map<String, String> grains = new LinkedHashMap<>();
    for (String folder : folders) {
      for (Path script : scripts(folder)) {
        grains.put(nameOf(script), firstLine(script));
      }
    }
    return grains;
  }

  private static String firstLine(Path script) {
    try (Stream<String> lines = Files.lines(script)) {
      return lines.findFirst().orElse("").replaceFirst("^-- ", "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<Path> scripts(String folder) {
    try (Stream<Path> files = Files.list(home.resolve(folder))) {
      return files
          .filter(file -> file.toString().endsWith(".sql"))
          .sorted(comparing(file -> file.getFileName().toString()))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// `check_lines_are_whole` of `080_check_lines_are_whole.sql`.
  private static String nameOf(Path script) {
    return script.getFileName().toString().replaceFirst("^\\d+_", "").replaceFirst("\\.sql$", "");
  }
}
