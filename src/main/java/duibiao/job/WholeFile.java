package duibiao.job;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A small file beside the warehouse that others read at any moment: it is there whole, as it was
/// before or as it is now.
public record WholeFile(Path file) {

  /// Writes it, in UTF-8, and puts it in the place of the one before with one rename.
  public void write(String text) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    Path half =
        file.resolveSibling(
            "." + file.getFileName() + "." + ProcessHandle.current().pid() + ".tmp");
    try {
      Files.writeString(half, text);
      Files.move(half, file, ATOMIC_MOVE, REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(half);
    }
  }
}
