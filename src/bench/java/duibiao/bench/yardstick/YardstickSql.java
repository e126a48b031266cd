package duibiao.bench.yardstick;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The SQL of the yardsticks, in `src/bench/sql/yardstick`.
final class YardstickSql {
  private YardstickSql() {}

  static String text(String name) {
    Path folder = Path.of(System.getProperty("duibiao.home", ""), "src/bench/sql/yardstick");
    try {
      return Files.readString(folder.resolve(name + ".sql"));
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }
}
