package duibiao.bench;

import duibiao.Duibiao;
import java.io.IOException;
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
  /// @param processor seconds of all its threads, and of the processes that it started
  record Spent(double wall, double processor) {}

  /// Runs a command of the program to its end.
  Spent run(String... arguments) throws IOException, InterruptedException {
    return run(Duibiao.class, arguments);
  }

  /// Runs a program of this build to its end.
  ///
  /// @throws IllegalStateException with what it said, when it did not end well
  Spent run(Class<?> program, String... arguments) throws IOException, InterruptedException {
    long start = System.nanoTime();
    long before = CpuTime.ofChildren();
    Path output = folder.resolve("output");
    int exit =
        new ProcessBuilder(command(program, arguments))
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start()
            .waitFor();
    if (exit != 0) {
      throw new IllegalStateException(Files.readString(output));
    }
    return new Spent((System.nanoTime() - start) / NANOS, (CpuTime.ofChildren() - before) / NANOS);
  }

  private List<String> command(Class<?> program, String... arguments) {
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
                program.getName()));
    command.addAll(List.of(arguments));
    return command;
  }
}
