package duibiao.cli.nightly;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/// The command that a job names to carry the summary on, by mail or chat. No shell stands between.
///
/// It finds the page on its standard input, and the paths where `{run.md}` and `{run.json}` stand
/// among its words, and in the environment: `DUIBIAO_RUN_MD`, `DUIBIAO_RUN_JSON`, `DUIBIAO_EXIT`.
///
/// @param words the command and its arguments; one with a `/` lies relative to the job file
/// @param base the folder of the job file, where it runs
/// @param time how long it may take
public record Hook(List<String> words, Path base, Duration time) {

  public Hook {
    words = List.copyOf(words);
  }

  /// Runs it to its end, or to the end of its time.
  ///
  /// @return why it failed; absent when it did not
  public Optional<String> run(LastRun last, int exit) {
    try {
      return ended(start(last, exit));
    } catch (IOException denied) {
      return Optional.of(String.valueOf(denied.getMessage()));
    }
  }

  /// What it prints nobody reads, so that it can never wait for a reader.
  private Process start(LastRun last, int exit) throws IOException {
    List<String> command =
        new ArrayList<>(
            words.stream()
                .map(word ->
                    word.replace("{run.md}", last.page().toString())
                        .replace("{run.json}", last.json().toString()))
                .toList());
    Path program = base.toAbsolutePath().resolve(words.getFirst()).normalize();
    if (words.getFirst().contains("/") && Files.exists(program)) {
      command.set(0, program.toString());
    }
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(base.toAbsolutePath().toFile())
            .redirectInput(last.page().toFile())
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD);
    builder
        .environment()
        .putAll(
            Map.of(
                "DUIBIAO_RUN_MD", last.page().toString(),
                "DUIBIAO_RUN_JSON", last.json().toString(),
                "DUIBIAO_EXIT", String.valueOf(exit)));
    return builder.start();
  }

  private Optional<String> ended(Process process) {
    try {
      if (process.waitFor(time.toMillis(), TimeUnit.MILLISECONDS)) {
        int exit = process.exitValue();
        return exit == 0
            ? Optional.empty()
            : Optional.of("%s ended with %d".formatted(words.getFirst(), exit));
      }
      return Optional.of("%s took longer than %s s".formatted(words.getFirst(), time.toSeconds()));
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return Optional.of(words.getFirst() + " was interrupted");
    } finally {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
    }
  }
}
