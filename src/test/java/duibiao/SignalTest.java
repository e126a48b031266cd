package duibiao;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Signals end a load soon; a second load says who runs; what cannot be read or written is said.
@DisabledOnOs(OS.WINDOWS)
class SignalTest {
  private static final int MANY = 400;

  @TempDir private Path folder;
  private TestingStand stand = new TestingStand(Path.of(""), "", "");
  private TestingProcess program = new TestingProcess(Path.of(""));
  private Path warehouse = Path.of("");

  @BeforeEach
  void begin() {
    stand = TestingStand.in(folder);
    program = new TestingProcess(folder);
    warehouse = stand.filled("warehouse");
  }

  private Process load() {
    return program.start(
        List.of(), "load", "--warehouse", warehouse.toString(), stand.inbox().toString());
  }

  /// Waits until the load holds the lock.
  private void awaitLock() throws IOException, InterruptedException {
    Path lock = warehouse.resolve(".next/lock");
    String before = Files.readString(lock);
    while (Files.readString(lock).equals(before) || Files.readString(lock).isEmpty()) {
      Thread.sleep(10);
    }
  }

  @ParameterizedTest
  @CsvSource({"TERM, 143", "INT, 130"})
  void aSignalPublishesNothingAndTheNextStartFinishes(String signal, int exit) throws Exception {
    for (int form = 100; form < MANY; form++) {
      Files.copy(
          stand.inbox().resolve("上海市/2023/1.csv"),
          stand.inbox().resolve("上海市/2023/%d.csv".formatted(form)));
    }
    Process process = load();
    awaitLock();
    long start = System.nanoTime();
    new ProcessBuilder("kill", "-" + signal, String.valueOf(process.pid())).start().waitFor();
    TestingProcess.Ended ended = program.end(process);

    assertThat(TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - start)).isLessThan(30);
    assertThat(ended.exit()).as(ended.err()).isEqualTo(exit);
    assertThat(ended.err()).contains("nothing was published").doesNotContain("\tat ");
    assertThat(TestingStand.fingerprint(warehouse)).isEqualTo(stand.before());
    TestingStand.load(stand.inbox(), warehouse);
    assertThat(TestingStand.fingerprint(warehouse)).isEqualTo(stand.after());
  }

  @Test
  void aSecondLoadSaysWhoRuns() throws Exception {
    Process first = load();
    awaitLock();
    TestingProcess second = new TestingProcess(Files.createDirectory(folder.resolve("second")));
    TestingProcess.Ended refused =
        second.run(
            List.of(), "load", "--warehouse", warehouse.toString(), stand.inbox().toString());

    assertThat(refused.exit()).as(refused.err()).isEqualTo(75);
    assertThat(refused.err()).contains("process " + first.pid() + ", since 2").hasLineCount(1);
    assertThat(program.end(first).exit()).isZero();
    assertThat(TestingStand.fingerprint(warehouse)).isEqualTo(stand.after());
  }

  /// Somebody has opened the published file for writing, against all advice.
  @Test
  void aFileThatAnotherProgramHoldsIsNamedWithIt() throws Exception {
    TestingProcess elsewhere = new TestingProcess(Files.createDirectory(folder.resolve("holder")));
    Process holder =
        elsewhere.start(
            TestingWriter.class, List.of(), warehouse.resolve("duibiao.duckdb").toString());
    while (!Files.readString(folder.resolve("holder/out")).contains("held")) {
      Thread.sleep(20);
    }
    TestingProcess.Ended refused = program.end(load());

    assertThat(refused.exit()).as(refused.err()).isEqualTo(75);
    assertThat(refused.err()).contains("PID " + holder.pid(), "read-only").hasLineCount(1);
    holder.destroyForcibly().waitFor();
    assertThat(program.end(load()).exit()).isZero();
    assertThat(TestingStand.fingerprint(warehouse)).isEqualTo(stand.after());
  }

  @Test
  void booksOfTheFrameworkThatCannotBeReadAreSetAside() throws Exception {
    Files.write(warehouse.resolve("batch.mv.db"), new byte[] {1, 2, 3, 4, 5, 6, 7, 8});

    TestingProcess.Ended ended = program.end(load());

    assertThat(ended.exit()).as(ended.err()).isZero();
    assertThat(ended.err()).doesNotContain("\tat ");
    assertThat(warehouse.resolve("batch.unreadable")).exists();
    assertThat(TestingStand.fingerprint(warehouse)).isEqualTo(stand.after());
  }

  @Test
  void tooLittleRoomIsSaidBeforeAnyWork() {
    String tooMuch = String.valueOf(1L << 30);
    TestingProcess.Ended ended =
        program.run(
            List.of(),
            "load",
            "--warehouse",
            warehouse.toString(),
            "--reserve",
            tooMuch,
            stand.inbox().toString());

    assertThat(ended.exit()).isEqualTo(74);
    assertThat(ended.err()).contains("MiB are free").contains("--reserve").hasLineCount(1);
    assertThat(TestingStand.fingerprint(warehouse)).isEqualTo(stand.before());
  }
}
