package duibiao;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Loads are killed at moments that nobody chose, on an empty warehouse, on a filled one, and on
/// one that was killed before, while another process reads.
///
/// `-Dduibiao.drill.kills=100` for more rounds; the seed is printed when a round fails.
class KillTest {
  private static final int ROUNDS = Integer.getInteger("duibiao.drill.kills", 10);
  private static final long SEED = Long.getLong("duibiao.drill.seed", 20_261_120);

  @TempDir static Path folder;
  private static TestingStand stand = new TestingStand(Path.of(""), "", "");
  private static TestingProcess program = new TestingProcess(Path.of(""));
  private static long whole;

  @BeforeAll
  static void begin() {
    stand = TestingStand.in(folder);
    program = new TestingProcess(folder);
    long start = System.nanoTime();
    program.end(load(stand.filled("measured")));
    whole = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
  }

  private static Process load(Path warehouse) {
    return program.start(
        List.of(), "load", "--warehouse", warehouse.toString(), stand.inbox().toString());
  }

  private static void kill(Path warehouse, Random chance) throws InterruptedException {
    Process process = load(warehouse);
    process.waitFor(chance.nextLong(whole / 5, whole + whole / 5), TimeUnit.MILLISECONDS);
    process.destroyForcibly().waitFor();
  }

  @Test
  void oneRestartFinishes() throws InterruptedException {
    Random chance = new Random(SEED);
    Path killedBefore = stand.filled("killed-again-and-again");
    for (int round = 0; round < ROUNDS; round++) {
      Path warehouse =
          switch (round % 3) {
            case 0 -> folder.resolve("empty-" + round);
            case 1 -> stand.filled("filled-" + round);
            default -> killedBefore;
          };
      kill(warehouse, chance);
      if (warehouse.equals(killedBefore)) {
        kill(warehouse, chance);
      }
      TestingStand.load(stand.inbox(), warehouse);
      assertThat(TestingStand.fingerprint(warehouse))
          .as("round %d of seed %d", round, SEED)
          .isEqualTo(stand.after());
      TestingStand.assertTidy(warehouse);
    }
  }

  @Test
  void aReaderSeesBeforeOrAfter() throws Exception {
    Random chance = new Random(SEED + 1);
    Path warehouse = stand.filled("read");
    Path stop = folder.resolve("stop");
    TestingProcess elsewhere = new TestingProcess(Files.createDirectory(folder.resolve("reader")));
    Process reader =
        elsewhere.start(TestingReader.class, List.of(), warehouse.toString(), stop.toString());
    for (int round = 0; round < Math.max(3, ROUNDS / 3); round++) {
      kill(warehouse, chance);
    }
    TestingStand.load(stand.inbox(), warehouse);
    Thread.sleep(500);
    Files.createFile(stop);
    assertThat(elsewhere.end(reader).exit()).isZero();
    assertThat(Files.readAllLines(folder.resolve("reader/out")))
        .hasSizeBetween(1, 2)
        .allSatisfy(seen ->
            assertThat(List.of(hashes(stand.before()), hashes(stand.after()))).contains(seen));
  }

  private static String hashes(String fingerprint) {
    return fingerprint.replaceAll(".* facts=(\\w+) history=(\\w+)", "$1 $2");
  }
}
