package duibiao;

import static org.assertj.core.api.Assertions.assertThat;

import duibiao.warehouse.Failpoint;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// A process is ended at every step that changes the disk, and a disk fails there; the next start
/// of the same command gives what an undisturbed load gives.
class FailpointTest {
  /// Only a load that finds nothing new writes a note.
  private static final Set<Failpoint> OF_A_NOTE = EnumSet.of(Failpoint.NOTED, Failpoint.NOTE_KEPT);

  /// Where the disk fails there, the load does without, or leaves the rest to the next one.
  private static final Set<Failpoint> BEARABLE =
      EnumSet.of(
          Failpoint.TEMPORARY_MADE,
          Failpoint.TEMPORARY_CLEARED,
          Failpoint.PRUNED,
          Failpoint.JOURNALLED,
          Failpoint.CARRIED);

  private static final int KILLED = 137;
  private static final int STORAGE = 74;

  @TempDir static Path folder;
  private static TestingStand stand = new TestingStand(Path.of(""), "", "");
  private static TestingProcess program = new TestingProcess(Path.of(""));

  @BeforeAll
  static void begin() {
    stand = TestingStand.in(folder);
    program = new TestingProcess(folder);
  }

  private static Path inbox(Failpoint step) {
    return OF_A_NOTE.contains(step) ? stand.smallInbox() : stand.inbox();
  }

  private static TestingProcess.Ended load(String failpoint, Failpoint step, Path warehouse) {
    return program.run(
        List.of("-Dduibiao.failpoint=" + failpoint),
        "load",
        "--warehouse",
        warehouse.toString(),
        inbox(step).toString());
  }

  private static void finish(Failpoint step, Path warehouse) {
    assertThat(TestingStand.fingerprint(warehouse)).isIn(stand.before(), stand.after());
    TestingStand.load(inbox(step), warehouse);
    assertThat(TestingStand.fingerprint(warehouse))
        .isEqualTo(OF_A_NOTE.contains(step) ? stand.before() : stand.after());
    TestingStand.assertTidy(warehouse);
  }

  @ParameterizedTest
  @EnumSource
  void theNextStartFinishesWhatAKillCutShort(Failpoint step) {
    Path warehouse = stand.filled("killed-" + step);
    assertThat(load(step.name(), step, warehouse).exit()).isEqualTo(KILLED);
    finish(step, warehouse);
  }

  @ParameterizedTest
  @EnumSource
  void aDiskThatFailsPublishesNothing(Failpoint step) {
    Path warehouse = stand.filled("failed-" + step);
    TestingProcess.Ended ended = load(step.name() + ":io", step, warehouse);
    if (BEARABLE.contains(step)) {
      assertThat(ended.exit()).as(ended.err()).isZero();
    } else {
      assertThat(ended.exit()).as(ended.err()).isEqualTo(STORAGE);
      assertThat(ended.err()).contains("the disk failed at " + step).doesNotContain("\tat ");
      assertThat(TestingStand.fingerprint(warehouse)).isEqualTo(stand.before());
    }
    finish(step, warehouse);
  }

  @ParameterizedTest
  @EnumSource(names = {"COPIED", "MERGED", "PUBLISHED", "LISTED", "VERIFIED"})
  void onAnEmptyFolderToo(Failpoint step) {
    Path warehouse = folder.resolve("empty-" + step);
    assertThat(load(step.name(), step, warehouse).exit()).isEqualTo(KILLED);
    TestingStand.load(stand.inbox(), warehouse);
    assertThat(TestingStand.fingerprint(warehouse)).isEqualTo(stand.after());
    TestingStand.assertTidy(warehouse);
  }

  @ParameterizedTest
  @EnumSource(names = "MERGED")
  void theNextStartClearsWhatTheDeadLeft(Failpoint step) {
    Path warehouse = stand.filled("temporary-" + step);
    load(step.name(), step, warehouse);
    assertThat(program.leftBehind())
        .as("the library of the engine goes as soon as it is loaded")
        .allMatch(file -> file.toString().endsWith(".lock"));
    program.run(List.of(), "load", "--warehouse", warehouse.toString(), stand.inbox().toString());
    assertThat(program.leftBehind()).isEmpty();
    assertThat(Files.exists(warehouse)).isTrue();
  }
}
