import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/// Moves the engine's native library for this machine out of the driver's jar and lays it beside
/// it, where the driver looks for one when its jar has none.
///
/// From the jar it would unpack 71 MB among the temporary files at each start. Libraries for other
/// machines stay in the jar. On Windows all of them do: there a library that is in use could not be
/// replaced by the next build.
///
/// Argument: the folder with the jars.
final class EngineBesideJar {
  private static final Map<String, String> PROCESSORS =
      Map.of("x86_64", "amd64", "amd64", "amd64", "aarch64", "arm64", "arm64", "arm64");

  private EngineBesideJar() {}

  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    try (DirectoryStream<Path> jars = Files.newDirectoryStream(folder, "duckdb_jdbc-*.jar")) {
      for (Path jar : jars) {
        moveOut(jar, library());
      }
    }
  }

  private static void moveOut(Path jar, String library) throws IOException {
    try (FileSystem inside = FileSystems.newFileSystem(jar)) {
      Path packed = inside.getPath(library);
      if (Files.exists(packed)) {
        Files.copy(packed, jar.resolveSibling(library), REPLACE_EXISTING);
        Files.delete(packed);
      }
    }
  }

  /// As the driver names it.
  private static String library() {
    String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    String processor = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
    return "libduckdb_java.so_%s_%s"
        .formatted(
            system.startsWith("mac") ? "macos" : system,
            PROCESSORS.getOrDefault(processor, processor));
  }
}
