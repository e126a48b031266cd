package duibiao.warehouse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/// The native library of the engine, 71 MB, which its driver unpacks among the temporary files at
/// each start and leaves there when the process is killed, unless the build has laid it beside the
/// driver's jar.
///
/// Where the system lets a file go while it is in use, it goes as soon as it is loaded.
final class EngineLibrary {
  private static final String NAME = "libduckdb_java";
  private static final Path MAPPED = Path.of("/proc/self/maps");

  private EngineLibrary() {}

  /// Removes the name of the file; the process keeps what it has loaded.
  static void unlink() {
    if (!Files.isReadable(MAPPED)) {
      return;
    }
    try (Stream<String> areas = Files.lines(MAPPED)) {
      for (Path file : areas.flatMap(area -> file(area).stream()).distinct().toList()) {
        Files.deleteIfExists(file);
      }
    } catch (IOException | java.io.UncheckedIOException denied) {
      // it goes at the end of the process, as the driver wants it
    }
  }

  private static Optional<Path> file(String area) {
    int path = area.indexOf('/');
    return path >= 0 && area.contains("/" + NAME) && area.endsWith(".so")
        ? Optional.of(Path.of(area.substring(path)))
        : Optional.empty();
  }
}
