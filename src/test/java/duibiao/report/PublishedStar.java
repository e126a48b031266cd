package duibiao.report;

import duibiao.analysis.Star;
import duibiao.warehouse.LoadRun;
import duibiao.warehouse.StarLoader;
import duibiao.warehouse.Warehouse;
import java.nio.file.Path;
import java.time.Instant;
import java.util.function.Function;

/// A star as a load publishes it, with all that it says of itself.
final class PublishedStar {
  private static final Path SQL = Path.of(System.getProperty("duibiao.home")).resolve("sql");

  private PublishedStar() {}

  /// Publishes a star without forms, and asks it.
  static <T> T emptyIn(Path folder, Function<Star, T> question) {
    Warehouse warehouse = new Warehouse(folder);
    LoadRun run = LoadRun.starting(Instant.now(), "test", "1.0", 1);
    try (StarLoader loader = warehouse.load(SQL, run, finding -> finding.code().name())) {
      loader.merge();
      loader.check();
      loader.publish();
    }
    try (Star star = Star.open(warehouse)) {
      return question.apply(star);
    }
  }
}
