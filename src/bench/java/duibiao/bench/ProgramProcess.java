package duibiao.bench;

import duibiao.Duibiao;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The program as a person starts it: a command in a process of its own, from the classes of this
/// build.
///
/// @param folder where it may leave what it says
/// @param heap how much memory it may take for objects: `1g`
record ProgramProcess(Path folder, String heap) {
  private static final double NANOS = 1e9;

  /// What a command took.
  ///
  /// @param wall seconds until it had ended
  /// @param processor seconds of all its threads
  record Spent(double wall, double processor) {}

  /// Runs a command to its end.
  ///
  /// @throws IllegalStateException with what it said, when it did not end well
  Spent run(String... arguments) throws IOException, InterruptedException {
    long start = System.nanoTime();
    Path spent = folder.resolve("spent");
    Path output = folder.resolve("output");
    int exit =
        new ProcessBuilder(command(spent, arguments))
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start()
            .waitFor();
    if (exit != 0) {
      throw new IllegalStateException(Files.readString(output));
    }
    return new Spent(
        (System.nanoTime() - start) / NANOS, Long.parseLong(Files.readString(spent)) / NANOS);
  }

  private List<String> command(Path spent, String... arguments) {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-Xmx" + heap,
                "--enable-native-access=ALL-UNNAMED",
                "-Dduibiao.home=" + System.getProperty("duibiao.home", ""),
                "-cp",
                System.getProperty("java.class.path"),
                Command.class.getName(),
                spent.toString()));
    command.addAll(List.of(arguments));
    return command;
  }

  /// The program, which writes in the end what processor time its process took.
  static final class Command {
    private Command() {}

    public static void main(String[] arguments) {
      Path spent = Path.of(arguments[0]);
      Runtime.getRuntime().addShutdownHook(new Thread(() -> write(spent)));
      Duibiao.main(List.of(arguments).subList(1, arguments.length).toArray(String[]::new));
    }

    private static void write(Path spent) {
      try {
        Files.writeString(spent, String.valueOf(CpuTime.ofProcess()));
      } catch (IOException denied) {
        throw new UncheckedIOException(denied);
      }
    }
  }
}
