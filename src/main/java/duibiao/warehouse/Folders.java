package duibiao.warehouse;

import static java.nio.file.StandardOpenOption.READ;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// What a folder needs so that it survives the loss of power, and nothing half done stays in it.
final class Folders {
  private Folders() {}

  /// Brings a file, or the names in a folder, to the disk for good.
  static void sync(Path path) throws IOException {
    try (FileChannel channel = FileChannel.open(path, READ)) {
      channel.force(true);
    }
  }

  /// Gives a file a second name, which costs nothing; where the file system has no such thing, a
  /// copy that takes its place whole.
  static void link(Path file, Path name) throws IOException {
    try {
      Files.createLink(name, file);
    } catch (UnsupportedOperationException | FileSystemException impossible) {
      Path half = name.resolveSibling(name.getFileName() + ".half");
      Files.copy(
          file, half, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
      sync(half);
      Files.move(half, name, StandardCopyOption.ATOMIC_MOVE);
    }
  }

  /// Whether two names are of one file, or of a copy of it that [#link] made.
  static boolean isSame(Path one, Path other) throws IOException {
    return Files.exists(one)
        && Files.exists(other)
        && (Files.isSameFile(one, other)
            || (Files.size(one) == Files.size(other)
                && Files.getLastModifiedTime(one).equals(Files.getLastModifiedTime(other))));
  }

  /// Deletes everything below a folder but what is to stay.
  static void clear(Path folder, Predicate<Path> stays) throws IOException {
    List<Path> remains;
    try (Stream<Path> paths = Files.walk(folder)) {
      remains =
          paths
              .filter(path -> !path.equals(folder) && !stays.test(path))
              .sorted(Comparator.reverseOrder())
              .toList();
    }
    for (Path path : remains) {
      Files.deleteIfExists(path);
    }
  }
}
