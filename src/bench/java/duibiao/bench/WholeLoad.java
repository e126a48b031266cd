package duibiao.bench;

import duibiao.document.Format;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Loads generated files as a person does, by the command in a process of its own: an empty
/// warehouse first, then the same files again.
///
/// Argument: how many files.
final class WholeLoad {
  private static final long SEED = 500;

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
    Path home = Path.of(System.getProperty("duibiao.home", ""));
    new GeneratedForms(home, SEED).write(folder.resolve("inbox"), Format.XLSX, count);
    System.out.println("| load of %,d files | wall s | processor s |".formatted(count));
    System.out.println("|---|---:|---:|");
    load("first");
    load("again, unchanged");
  }

  private void load(String name) throws IOException, InterruptedException {
    ProgramProcess.Spent spent =
        new ProgramProcess(folder, "1g")
            .run(
                "load",
                "--warehouse",
                folder.resolve("warehouse").toString(),
                folder.resolve("inbox").toString());
    System.out.printf("| %s | %.1f | %.1f |%n", name, spent.wall(), spent.processor());
  }
}
