package duibiao.bench;

import duibiao.Duibiao;
import duibiao.document.Format;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Loads generated files as a person does, by the command in a process of its own: an empty
/// warehouse first, then the same files again.
///
/// Argument: how many files.
final class WholeLoad {
  private static final long SEED = 500;
  private static final double NANOS = 1e9;

  private final Path home = Path.of(System.getProperty("duibiao.home", ""));
  private final Path folder;
  private final int count;

  private WholeLoad(Path folder, int count) {
    this.folder = folder;
    this.count = count;
  }

  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("duibiao-bench");
    try {
      new WholeLoad(folder, Integer.parseInt(arguments[0])).run();
    } finally {
      FormFiles.delete(folder);
    }
  }

  private void run() throws IOException, InterruptedException {
    new GeneratedForms(home, SEED).write(folder.resolve("inbox"), Format.XLSX, count);
    System.out.println("| load of %,d files | wall s | processor s |".formatted(count));
    System.out.println("|---|---:|---:|");
    load("first");
    load("again, unchanged");
  }

  private void load(String name) throws IOException, InterruptedException {
    long start = System.nanoTime();
    Path spent = folder.resolve("spent");
    int exit =
        new ProcessBuilder(command(spent))
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("output").toFile())
            .start()
            .waitFor();
    if (exit != 0) {
      throw new IllegalStateException(Files.readString(folder.resolve("output")));
    }
    System.out.printf(
        "| %s | %.1f | %.1f |%n",
        name, (System.nanoTime() - start) / NANOS, Long.parseLong(Files.readString(spent)) / NANOS);
  }

  /// The launcher's command, from the classes of this build.
  private List<String> command(Path spent) {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-XX:+UseSerialGC",
        "-Xmx1g",
        "--enable-native-access=ALL-UNNAMED",
        "-Dduibiao.home=" + home,
        "-cp",
        System.getProperty("java.class.path"),
        Command.class.getName(),
        spent.toString(),
        "load",
        "--warehouse",
        folder.resolve("warehouse").toString(),
        folder.resolve("inbox").toString());
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
