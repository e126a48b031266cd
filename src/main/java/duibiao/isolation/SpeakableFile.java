package duibiao.isolation;

import duibiao.reading.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/// A file under a path that can be told to another process.
///
/// A name in bytes that are no text (GBK on a disk of UTF-8) cannot; such a file is copied to the
/// folder for temporary files while it is read.
record SpeakableFile(SourceFile file, Optional<Path> copy) implements AutoCloseable {

  static SpeakableFile of(SourceFile file) throws IOException {
    if (file.path().equals(Path.of(file.path().toString()))) {
      return new SpeakableFile(file, Optional.empty());
    }
    Path copy = Files.createTempFile("duibiao", ".read");
    Files.copy(file.path(), copy, StandardCopyOption.REPLACE_EXISTING);
    return new SpeakableFile(new SourceFile(copy, file.name(), file.sha256()), Optional.of(copy));
  }

  @Override
  public void close() throws IOException {
    if (copy.isPresent()) {
      Files.deleteIfExists(copy.get());
    }
  }
}
