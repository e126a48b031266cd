package duibiao.bench;

import duibiao.document.Format;
import duibiao.reading.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/// A hundred generated files, taken one after the other, again and again.
@State(Scope.Thread)
public class FormFiles {
  private static final int COUNT = 100;
  private static final long SEED = 2023;

  /// The format they have.
  @Param({"XLSX", "XLS"})
  public Format format = Format.XLSX;

  private Path folder = Path.of("");
  private List<SourceFile> files = List.of();
  private int next;

  /// Writes them to a folder that is deleted in the end.
  @Setup(Level.Trial)
  public void write() throws IOException {
    folder = Files.createTempDirectory("duibiao-bench");
    files = sources(folder, format);
  }

  static List<SourceFile> sources(Path folder, Format format) throws IOException {
    Path home = Path.of(System.getProperty("duibiao.home", ""));
    return new GeneratedForms(home, SEED)
        .write(folder, format, COUNT).stream()
            .map(file -> SourceFile.of(file, folder.relativize(file).toString()))
            .toList();
  }

  /// Deletes them.
  @TearDown(Level.Trial)
  public void delete() throws IOException {
    delete(folder);
  }

  static void delete(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      all.sorted(Comparator.reverseOrder()).forEach(FormFiles::deleteOne);
    }
  }

  private static void deleteOne(Path path) {
    try {
      Files.delete(path);
    } catch (IOException denied) {
      throw new UncheckedIOException(denied);
    }
  }

  SourceFile next() {
    next = (next + 1) % files.size();
    return files.get(next);
  }
}
