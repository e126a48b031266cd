package duibiao;

import static duibiao.warehouse.star.Tables.MART_FINGERPRINT;

import duibiao.warehouse.NoWarehouse;
import duibiao.warehouse.Warehouse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.jooq.CloseableDSLContext;

/// A process that reads what is published again and again, until a file named `stop` lies there,
/// and prints every different thing it has seen, each on a line.
///
/// Arguments: the folder of the warehouse, the file to stop at.
final class TestingReader {
  private static final int PAUSE = 40;

  private TestingReader() {}

  public static void main(String[] arguments) throws InterruptedException {
    Path folder = Path.of(arguments[0]);
    Path stop = Path.of(arguments[1]);
    Set<String> seen = new TreeSet<>();
    while (!Files.exists(stop)) {
      seen.add(see(folder));
      Thread.sleep(PAUSE);
    }
    seen.forEach(System.out::println);
  }

  private static String see(Path folder) {
    try (CloseableDSLContext star = Warehouse.read(folder)) {
      return star.selectFrom(MART_FINGERPRINT)
          .fetchSingle(
              row -> row.get(MART_FINGERPRINT.FACTS) + " " + row.get(MART_FINGERPRINT.HISTORY));
    } catch (NoWarehouse nothing) {
      return "nothing";
    } catch (RuntimeException torn) {
      return "torn: " + torn.getMessage();
    }
  }
}
