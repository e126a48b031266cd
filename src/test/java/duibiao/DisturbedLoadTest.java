package duibiao;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import duibiao.warehouse.Warehouse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jooq.CloseableDSLContext;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What a machine does to a load without meaning harm: a file that is still being written, a disk
/// that runs full, an inbox that nobody may write to, clocks that disagree, somebody who ends it or
/// starts a second one.
///
/// `-Dduibiao.drill.rounds=30` for more rounds.
@DisabledOnOs(OS.WINDOWS)
class DisturbedLoadTest {
  private static final int ROUNDS = Integer.getInteger("duibiao.drill.rounds", 1);
  private static final long SEED = Long.getLong("duibiao.drill.seed", 20_261_120);
  private static final int FULL = 74;
  private static final int BUSY = 75;
  private static final int TERMINATED = 143;

  /// Milliseconds that a load of the stand takes at most, more or less.
  private static final long LONGEST = 6_000;

  @TempDir static Path folder;
  private static TestingStand stand = new TestingStand(Path.of(""), "", "");
  private static TestingProcess program = new TestingProcess(Path.of(""));

  @BeforeAll
  static void begin() {
    stand = TestingStand.in(folder);
    program = new TestingProcess(folder);
  }

  private static Path copyOfInbox(String name) throws IOException {
    Path to = folder.resolve(name);
    try (Stream<Path> files = Files.walk(stand.inbox())) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = to.resolve(stand.inbox().relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
    return to;
  }

  @Test
  void aFileThatGrowsIsLeftUntilItIsWhole() throws Exception {
    Random chance = new Random(SEED);
    for (int round = 0; round < ROUNDS; round++) {
      Path inbox = copyOfInbox("growing-" + round);
      Path growing = inbox.resolve("上海市/2023/8.csv");
      byte[] whole = Files.readAllBytes(growing);
      Files.delete(growing);
      Thread writer = new Thread(() -> write(growing, whole, chance));
      writer.start();
      Path warehouse = folder.resolve("grown-" + round);
      TestingStand.load(inbox, warehouse);
      writer.join();
      TestingStand.load(inbox, warehouse);
      assertThat(TestingStand.fingerprint(warehouse))
          .as("round %d of seed %d", round, SEED)
          .isEqualTo(stand.after());
      assertThat(refused(warehouse)).allMatch(path -> path.endsWith("noise.csv"));
    }
  }

  /// Some bytes at a time, for longer than a load takes to come by.
  private static void write(Path file, byte[] whole, Random chance) {
    try (OutputStream out = Files.newOutputStream(file)) {
      for (int at = 0; at < whole.length; ) {
        int some = Math.min(whole.length - at, 1 + chance.nextInt(40));
        out.write(whole, at, some);
        at += some;
        Thread.sleep(chance.nextInt(400));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static List<String> refused(Path warehouse) {
    try (CloseableDSLContext star = Warehouse.read(warehouse)) {
      return star.fetch("select path from load_file where outcome = 'quarantined'")
          .map(row -> String.valueOf(row.get(0)));
    }
  }

  @Test
  void aDiskThatRunsFullKeepsWhatIsPublished() throws Exception {
    Path disk = Files.createDirectory(folder.resolve("disk"));
    assumeTrue(
        mount("-t", "tmpfs", "-o", "size=48m", "tmpfs", disk.toString()),
        "skipped: this system mounts no small disk for us");
    try {
      Random chance = new Random(SEED);
      Path warehouse = disk.resolve("warehouse");
      Path ballast = disk.resolve("ballast");
      for (int round = 0; round < ROUNDS; round++) {
        copy(stand.filled("before-full-" + round), warehouse);
        long room = disk.toFile().getUsableSpace();
        Files.write(ballast, new byte[(int) (room - chance.nextInt((int) (room * 2 / 3)))]);
        TestingProcess.Ended ended = load(warehouse, stand.inbox(), List.of());
        String now = TestingStand.fingerprint(warehouse);
        if (ended.exit() == FULL) {
          assertThat(ended.err())
              .doesNotContain("\tat ")
              .contains("what is published is as it was", "start again");
          assertThat(now).isEqualTo(stand.before());
        } else {
          assertThat(ended.exit()).as(ended.err()).isZero();
        }
        Files.delete(ballast);
        assertThat(load(warehouse, stand.inbox(), List.of()).exit()).isZero();
        assertThat(TestingStand.fingerprint(warehouse)).isEqualTo(stand.after());
        TestingStand.assertTidy(warehouse);
        run("rm", "-r", warehouse.toString());
      }
    } finally {
      run("umount", disk.toString());
    }
  }

  private static void copy(Path from, Path to) throws Exception {
    assertThat(run("cp", "-a", from.toString(), to.toString())).isTrue();
  }

  private static boolean mount(String... arguments) throws Exception {
    return run(Stream.concat(Stream.of("mount"), Stream.of(arguments)).toArray(String[]::new));
  }

  private static boolean run(String... command) throws Exception {
    try {
      return new ProcessBuilder(command).redirectErrorStream(true).start().waitFor() == 0;
    } catch (IOException missing) {
      return false;
    }
  }

  private static TestingProcess.Ended load(Path warehouse, Path inbox, List<String> options) {
    return program.run(
        options,
        "load",
        "--quiet",
        "--reserve",
        "0",
        "--warehouse",
        warehouse.toString(),
        inbox.toString());
  }

  @Test
  void nothingIsWrittenIntoTheInbox() throws Exception {
    Path inbox = copyOfInbox("read-only");
    run("chmod", "-R", "a-w", inbox.toString());
    List<String> before = listing(inbox);
    Path warehouse = stand.filled("from-read-only");

    assertThat(load(warehouse, inbox, List.of()).exit()).isZero();

    assertThat(TestingStand.fingerprint(warehouse)).isEqualTo(stand.after());
    assertThat(listing(inbox)).isEqualTo(before);
    run("chmod", "-R", "u+w", inbox.toString());
  }

  private static List<String> listing(Path inbox) throws IOException {
    try (Stream<Path> files = Files.walk(inbox)) {
      return files.map(DisturbedLoadTest::line).sorted().toList();
    }
  }

  private static String line(Path file) {
    try {
      return file + " " + Files.getLastModifiedTime(file) + " " + Files.size(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"Pacific/Kiritimati", "America/New_York", "Australia/Lord_Howe"})
  void timeZonesAndTimesOfFilesChangeNothing(String zone) throws Exception {
    Path inbox = copyOfInbox("times-" + zone.replace('/', '-'));
    Random chance = new Random(zone.hashCode());
    try (Stream<Path> files = Files.walk(inbox)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        long second = chance.nextLong(0, Instant.parse("2037-01-01T00:00:00Z").getEpochSecond());
        Files.setLastModifiedTime(file, FileTime.from(Instant.ofEpochSecond(second)));
      }
    }
    Path warehouse = stand.filled("in-" + zone.replace('/', '-'));

    assertThat(load(warehouse, inbox, List.of("-Duser.timezone=" + zone)).exit()).isZero();

    assertThat(TestingStand.fingerprint(warehouse)).isEqualTo(stand.after());
    assertThat(Files.readString(warehouse.resolve("history/journal.txt"), UTF_8)).isNotBlank();
  }

  @Test
  void aSignalAtAnyMomentEndsItCleanly() throws Exception {
    Random chance = new Random(SEED);
    for (int round = 0; round < ROUNDS; round++) {
      Path warehouse = stand.filled("signalled-" + round);
      Process process = start(program, warehouse);
      process.waitFor(chance.nextLong(LONGEST), TimeUnit.MILLISECONDS);
      process.destroy();
      int exit = program.end(process).exit();
      assertThat(TestingStand.fingerprint(warehouse))
          .as("round %d of seed %d ended with %d", round, SEED, exit)
          .isEqualTo(exit == 0 ? stand.after() : stand.before());
      assertThat(exit).isIn(0, TERMINATED);
      TestingStand.load(stand.inbox(), warehouse);
      assertThat(TestingStand.fingerprint(warehouse)).isEqualTo(stand.after());
    }
  }

  @Test
  void ofTwoLoadsAtOnceOneWorks() throws Exception {
    for (int round = 0; round < ROUNDS; round++) {
      Path warehouse = stand.filled("twice-" + round);
      TestingProcess other =
          new TestingProcess(Files.createDirectory(folder.resolve("other-" + round)));
      Process first = start(program, warehouse);
      Process second = start(other, warehouse);
      List<Integer> exits = List.of(program.end(first).exit(), other.end(second).exit());

      assertThat(exits).contains(0).allMatch(exit -> exit == 0 || exit == BUSY);
      assertThat(TestingStand.fingerprint(warehouse)).isEqualTo(stand.after());
      TestingStand.assertTidy(warehouse);
    }
  }

  private static Process start(TestingProcess where, Path warehouse) {
    return where.start(
        List.of(), "load", "--warehouse", warehouse.toString(), stand.inbox().toString());
  }
}
