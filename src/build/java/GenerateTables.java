import static java.util.Comparator.comparing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jooq.codegen.GenerationTool;
import org.jooq.meta.jaxb.Configuration;
import org.jooq.meta.jaxb.Database;
import org.jooq.meta.jaxb.Generate;
import org.jooq.meta.jaxb.Generator;
import org.jooq.meta.jaxb.Logging;
import org.jooq.meta.jaxb.OnError;
import org.jooq.meta.jaxb.Target;

/// Turns the tables and views of `sql/` into Java classes, so that a question which names a column
/// that is not there does not compile. A program of the build, run from its source.
///
/// Arguments: the folder of SQL, and the folder to fill.
final class GenerateTables {
  private static final List<String> FOLDERS = List.of("schema", "version", "mart");
  private static final String PACKAGE = "duibiao.warehouse.star";
  private static final Path PROGRAM = Path.of("src/build/java/GenerateTables.java");

  private GenerateTables() {}

  public static void main(String[] arguments) throws Exception {
    Path sql = Path.of(arguments[0]);
    Path target = Path.of(arguments[1]);
    Path done = target.resolve("generated");
    List<Path> scripts = scripts(sql);
    String signature = signature(scripts);
    if (Files.exists(done) && Files.readString(done).equals(signature)) {
      return;
    }
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:")) {
      for (Path script : scripts) {
        run(connection, script);
      }
      generate(connection, target);
    }
    Files.writeString(done, signature);
  }

  private static List<Path> scripts(Path sql) throws IOException {
    List<Path> scripts = new ArrayList<>();
    for (String folder : FOLDERS) {
      Path directory = sql.resolve(folder);
      if (Files.isDirectory(directory)) {
        try (Stream<Path> files = Files.list(directory)) {
          files
              .filter(file -> file.toString().endsWith(".sql"))
              .sorted(comparing(Path::getFileName))
              .forEach(scripts::add);
        }
      }
    }
    return scripts;
  }

  /// The text of all scripts and of this program: as long as it stays, what was generated stays
  /// true.
  private static String signature(List<Path> scripts) throws IOException {
    StringBuilder signature = new StringBuilder(Files.readString(PROGRAM));
    for (Path script : scripts) {
      signature.append(script).append('\n').append(Files.readString(script)).append('\n');
    }
    return signature.toString();
  }

  private static void run(Connection connection, Path script) throws IOException {
    try (var statement = connection.createStatement()) {
      statement.execute(Files.readString(script));
    } catch (SQLException e) {
      throw new IOException(script + ": " + e.getMessage(), e);
    }
  }

  private static void generate(Connection connection, Path target) throws Exception {
    GenerationTool tool = new GenerationTool();
    tool.setConnection(connection);
    tool.run(
        new Configuration()
            .withLogging(Logging.WARN)
            .withOnError(OnError.FAIL)
            .withGenerator(
                new Generator()
                    .withDatabase(database())
                    .withGenerate(generate())
                    .withTarget(
                        new Target().withPackageName(PACKAGE).withDirectory(target.toString()))));
  }

  private static Database database() {
    return new Database()
        .withName("org.jooq.meta.duckdb.DuckDBDatabase")
        .withInputCatalog("memory")
        .withInputSchema("main")
        .withOutputCatalogToDefault(true)
        .withOutputSchemaToDefault(true);
  }

  private static Generate generate() {
    return new Generate()
        .withRecords(false)
        .withImplicitJoinPathsManyToMany(false)
        .withPojos(false)
        .withDaos(false)
        .withDeprecated(false)
        .withDeprecationOnUnknownTypes(false)
        .withGlobalCatalogReferences(false)
        .withGlobalSchemaReferences(false)
        .withEmptyCatalogs(false)
        .withEmptySchemas(false);
  }
}
