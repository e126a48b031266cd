package duibiao;

import duibiao.cli.SampleReading;
import duibiao.cli.TemporaryFolder;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;

/// Goes once through what analysts ask for most, and throws the answers away, so that a virtual
/// machine which is told to do so can keep the classes it took, and start faster the next time.
///
/// Arguments: a folder for what is left over, and the file in which the readers keep their classes.
final class Rehearsal {
  private static final List<List<String>> SCENES =
      List.of(
          List.of("--help"),
          List.of("load"),
          List.of("load"),
          List.of(),
          List.of("scores"),
          List.of("ambition"),
          List.of("findings"),
          List.of("runs"),
          List.of("fingerprint"));

  private Rehearsal() {}

  public static void main(String[] arguments) throws IOException {
    TemporaryFolder.take();
    Path folder = Files.createDirectories(Path.of(arguments[0]));
    List<String> places = List.of("--warehouse", folder.resolve("warehouse").toString());
    for (List<String> scene : SCENES) {
      List<String> words = new ArrayList<>(scene);
      words.addAll(scene.equals(List.of("--help")) ? List.of() : places);
      play(words);
    }
    SampleReading.keepClasses(Path.of(arguments[1]));
    System.exit(0);
  }

  private static void play(List<String> words) {
    PrintWriter nobody = new PrintWriter(Writer.nullWriter());
    CommandLine line = Duibiao.commandLine().setOut(nobody).setErr(nobody);
    line.execute(words.toArray(String[]::new));
  }
}
