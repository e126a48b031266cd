package duibiao.warehouse;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// The next warehouse file while it is made: a copy of the published one beside it, under the lock
/// of the one load that makes it.
///
/// The operating system holds the lock, and it dies with the process. What a killed process left is
/// cleared by the next one.
final class NextFile implements AutoCloseable {
  private static final String WORK = ".next";
  private static final String LOCK = "lock";

  private final Path folder;
  private final String name;
  private final Path work;
  private final FileChannel lock;

  private NextFile(Path folder, String name, FileChannel lock) {
    this.folder = folder;
    this.name = name;
    this.work = folder.resolve(WORK);
    this.lock = lock;
  }

  /// @throws WarehouseBusy when another load holds the warehouse
  static NextFile of(Path folder, String name) {
    try {
      Path work = Files.createDirectories(folder.resolve(WORK));
      NextFile next = new NextFile(folder, name, lock(work.resolve(LOCK)));
      next.begin();
      return next;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static FileChannel lock(Path file) throws IOException {
    FileChannel channel = FileChannel.open(file, CREATE, WRITE);
    try {
      if (channel.tryLock() != null) {
        return channel;
      }
    } catch (OverlappingFileLockException e) {
      channel.close();
      throw new WarehouseBusy(file);
    }
    channel.close();
    throw new WarehouseBusy(file);
  }

  private void begin() throws IOException {
    try {
      clear();
      if (Files.exists(published())) {
        Files.copy(published(), file());
      }
    } catch (IOException | RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  Path file() {
    return work.resolve(name);
  }

  private Path published() {
    return folder.resolve(name);
  }

  /// Where the engine may put what does not fit into memory.
  Path spill() {
    return work.resolve("spill");
  }

  /// Puts the file in the published one's place; who has that one open keeps it.
  void publish() {
    try {
      if (Files.exists(work.resolve(name + ".wal"))) {
        throw new IOException(file() + " is not whole: the engine could not write all of it");
      }
      sync(file());
      Files.move(file(), published(), ATOMIC_MOVE, REPLACE_EXISTING);
      sync(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void sync(Path path) throws IOException {
    try (FileChannel channel = FileChannel.open(path, READ)) {
      channel.force(true);
    }
  }

  /// Clears what was not published, and lets the next load in.
  @Override
  public void close() {
    try (lock) {
      clear();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void clear() throws IOException {
    List<Path> remains;
    try (Stream<Path> paths = Files.walk(work)) {
      remains =
          paths
              .filter(path -> !path.equals(work) && !path.equals(work.resolve(LOCK)))
              .sorted(Comparator.reverseOrder())
              .toList();
    }
    for (Path path : remains) {
      Files.deleteIfExists(path);
    }
  }
}
