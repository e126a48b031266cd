package duibiao;

import static org.assertj.core.api.Assertions.assertThat;

import duibiao.cli.ExitCode;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Command;

class DuibiaoTest {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private final CommandLine line =
      Duibiao.commandLine()
          .addSubcommand(new Failing())
          .setOut(new PrintWriter(out, true))
          .setErr(new PrintWriter(err, true));

  @Command(name = "failing")
  static final class Failing implements Runnable {
    @Override
    public void run() {
      throw new IllegalStateException("the roof is off\nand it rains");
    }
  }

  @Test
  void aloneSaysHowToBegin(@TempDir Path nowhere) {
    assertThat(line.execute("--lang", "en", "--warehouse", nowhere.toString()))
        .isEqualTo(ExitCode.DONE.code());
    assertThat(out.toString())
        .startsWith("duibiao compares")
        .contains("Nothing is loaded yet", "duibiao load ", "duibiao --help");
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void anOptionBeforeTheCommandIsNotLostInSilence() {
    assertThat(line.execute("--lang", "en", "failing")).isEqualTo(ExitCode.USAGE.code());
    assertThat(err.toString()).contains("put --lang behind the command");
  }

  @Test
  void helpSaysWhatThereIs() {
    assertThat(line.execute("--help")).isEqualTo(ExitCode.DONE.code());
    assertThat(out.toString()).startsWith("Usage: duibiao").contains("75   another load holds");
  }

  @Test
  void helpGoesToStandardOutput() {
    assertThat(line.execute("failing", "--help")).isEqualTo(ExitCode.DONE.code());
    assertThat(out.toString()).startsWith("Usage: duibiao failing");
  }

  @Test
  void aWrongCommandLineIsOneLineOnStandardError() {
    assertThat(line.execute("--nonsense")).isEqualTo(ExitCode.USAGE.code());
    assertThat(out.toString()).isEmpty();
    assertThat(err.toString())
        .isEqualToIgnoringNewLines("duibiao: Unknown option: '--nonsense'. Try: duibiao --help");
  }

  @Test
  void aFaultIsOneLineOnStandardError() {
    assertThat(line.execute("failing")).isEqualTo(ExitCode.FAULT.code());
    assertThat(err.toString().lines())
        .containsExactly(
            "duibiao failing: java.lang.IllegalStateException: the roof is off and it rains;"
                + " what is published is as it was. Trace: duibiao failing --debug");
  }

  @Test
  void debugShowsTheTrace() {
    assertThat(line.execute("failing", "--debug")).isEqualTo(ExitCode.FAULT.code());
    assertThat(err.toString()).contains("at duibiao.DuibiaoTest$Failing.run");
  }
}
