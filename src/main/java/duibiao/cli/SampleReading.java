package duibiao.cli;

import duibiao.isolation.ReaderRehearsal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// Has a reader read the sample and keep the classes it took, so that later ones start faster.
public final class SampleReading {
  private SampleReading() {}

  /// Reads every form of the sample in one reader.
  ///
  /// @param archive where its classes are kept
  public static void keepClasses(Path archive) throws IOException {
    Path sample = Installation.current().home().resolve("jobs").resolve("sample");
    try (Stream<Path> files = Files.walk(sample)) {
      List<Path> forms = files.filter(Files::isRegularFile).toList();
      ReaderRehearsal.keepClasses(archive, forms);
    }
  }
}
