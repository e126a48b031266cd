package duibiao.cli.export;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// A folder that is written beside its place and put there as a whole.
final class ExportFolder implements AutoCloseable {
  private final Path target;
  private final Path work;
  private final Path old;

  private ExportFolder(Path target) {
    String name = String.valueOf(target.getFileName());
    String unique = "." + ProcessHandle.current().pid();
    this.target = target;
    this.work = target.resolveSibling("." + name + unique + ".partial");
    this.old = target.resolveSibling("." + name + unique + ".old");
  }

  /// What is to be done with an export that is there.
  enum Existing {
    /// It stays, and nothing is written.
    KEEP,
    /// It makes room once the new one is whole.
    REPLACE
  }

  /// Begins.
  ///
  /// @throws FolderTaken when the place is taken
  static ExportFolder begin(Path target, Existing existing) {
    Path place = target.toAbsolutePath().normalize();
    try {
      if (Files.exists(place)) {
        refuse(place, existing);
      }
      ExportFolder folder = new ExportFolder(place);
      Files.createDirectories(folder.work);
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void refuse(Path place, Existing existing) throws IOException {
    if (!Files.isDirectory(place)) {
      throw new FolderTaken(place + " is a file; name a folder");
    }
    try (Stream<Path> content = Files.list(place)) {
      if (content.findAny().isEmpty()) {
        return;
      }
    }
    switch (existing) {
      case KEEP ->
          throw new FolderTaken(place + " is not empty; name another folder, or add --replace");
      case REPLACE -> {
        if (!Files.exists(place.resolve(Checksums.FILE))) {
          throw new FolderTaken(
              place + " holds no export (no " + Checksums.FILE + "), and is not replaced");
        }
      }
    }
  }

  /// Where the files are written.
  Path work() {
    return work;
  }

  /// Puts the folder in its place.
  void publish() {
    try {
      if (Files.exists(target)) {
        Files.move(target, old, ATOMIC_MOVE);
      }
      Files.move(work, target, ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Clears what was not published, and what made room.
  @Override
  public void close() {
    try {
      if (Files.exists(old) && !Files.exists(target)) {
        Files.move(old, target, ATOMIC_MOVE);
      }
      delete(work);
      delete(old);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    List<Path> content;
    try (Stream<Path> paths = Files.walk(folder)) {
      content = paths.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path path : content) {
      Files.deleteIfExists(path);
    }
  }
}
