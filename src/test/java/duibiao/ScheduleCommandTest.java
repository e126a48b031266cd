package duibiao;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// `duibiao schedule` as a process: it survives a load that fails, and ends when it is told to.
class ScheduleCommandTest {
  private static final Duration LONG = Duration.ofMinutes(3);

  @TempDir private Path folder;

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aFailingLoadIsFollowedByTheNext() throws Exception {
    TestingProcess program = new TestingProcess(folder);
    String job = folder.resolve("missing.yml").toString();
    String warehouse = folder.resolve("warehouse").toString();
    Process schedule =
        program.start(
            List.of(),
            "schedule",
            job,
            "--at",
            "* * * * * *",
            "--lang",
            "en",
            "--warehouse",
            warehouse);
    try {
      Instant end = Instant.now().plus(LONG);
      while (ended() < 2 && Instant.now().isBefore(end) && schedule.isAlive()) {
        Thread.sleep(100);
      }
      assertThat(schedule.isAlive()).isTrue();
      assertThat(ended()).isGreaterThanOrEqualTo(2);
      schedule.destroy();
      assertThat(schedule.waitFor()).isEqualTo(143);
      assertThat(schedule.descendants()).isEmpty();
    } finally {
      schedule.destroyForcibly();
    }
  }

  private long ended() throws IOException {
    return Files.readAllLines(folder.resolve("err")).stream()
        .filter(line -> line.contains("ended with exit code 66"))
        .count();
  }

  @Test
  void aTimeThatIsNoneIsRefused() {
    StringWriter err = new StringWriter();
    int exit =
        Duibiao.commandLine()
            .setErr(new PrintWriter(err))
            .execute("schedule", "job.yml", "--at", "noon");
    assertThat(exit).isEqualTo(64);
    assertThat(err.toString()).contains("noon", "no time of day");
  }
}
