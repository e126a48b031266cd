package duibiao.isolation;

import duibiao.reading.SourceFile;
import java.nio.file.Path;

/// Stands in for the program when it is killed: has one file read again and again.
final class TestingParent {
  private TestingParent() {}

  public static void main(String[] arguments) {
    SourceFile file = new SourceFile(Path.of(arguments[0]), "large.xlsx", "");
    try (ReaderPool readers = new ReaderPool(1, ReaderLimits.defaults())) {
      boolean isToldToEnd = false;
      while (!isToldToEnd) {
        isToldToEnd = readers.read(file).toString().isEmpty();
      }
    }
  }
}
