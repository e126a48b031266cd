package duibiao.cli;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import duibiao.warehouse.Failpoint;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// The folder for temporary files of this process, below one that is the user's own.
///
/// Libraries leave their files there when the process is killed. Beside each folder lies a lock
/// that dies with its process: whose lock is free is dead, and the next start clears its folder.
public final class TemporaryFolder {
  private static final String PROPERTY = "java.io.tmpdir";
  private static final String LOCK = ".lock";
  private static final Duration LONGEST_START = Duration.ofMinutes(10);

  private TemporaryFolder() {}

  /// Makes the folder and has all libraries use it; to be called before any of them makes a
  /// temporary file. Where it cannot be made, the usual folder stays in use.
  public static void take() {
    Path usual = Path.of(System.getProperty(PROPERTY));
    try {
      Path own =
          Files.createDirectories(usual.resolve("duibiao-" + System.getProperty("user.name")));
      if (isOurs(own)) {
        clearDead(own);
        clearLibraries(usual, Files.getOwner(own));
        Failpoint.TEMPORARY_CLEARED.pass();
        use(own);
        Failpoint.TEMPORARY_MADE.pass();
      }
    } catch (IOException | UncheckedIOException | UnsupportedOperationException denied) {
      System.setProperty(PROPERTY, usual.toString());
    }
  }

  /// In a folder that everybody may write to, somebody else may have taken the name.
  private static boolean isOurs(Path folder) throws IOException {
    UserPrincipal us =
        folder
            .getFileSystem()
            .getUserPrincipalLookupService()
            .lookupPrincipalByName(System.getProperty("user.name"));
    if (!Files.isDirectory(folder, NOFOLLOW_LINKS)
        || !Files.getOwner(folder, NOFOLLOW_LINKS).equals(us)) {
      return false;
    }
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
    return true;
  }

  /// The lock is taken before the folder is made: a folder whose lock is free has no living owner.
  private static void use(Path own) throws IOException {
    String name = ProcessHandle.current().pid() + "-" + Long.toHexString(System.nanoTime());
    Path lock = own.resolve(name + LOCK);
    FileChannel held = FileChannel.open(lock, CREATE, WRITE);
    if (held.tryLock() == null || !Files.exists(lock)) {
      held.close();
      return;
    }
    Path folder = Files.createDirectory(own.resolve(name));
    System.setProperty(PROPERTY, folder.toString());
    Runtime.getRuntime().addShutdownHook(new Thread(() -> leave(held, folder, lock), "leave"));
  }

  private static void leave(FileChannel held, Path folder, Path lock) {
    try (held) {
      delete(folder);
      Files.deleteIfExists(lock);
    } catch (IOException remains) {
      // the next start clears it
    }
  }

  private static void clearDead(Path own) throws IOException {
    for (Path lock : list(own)) {
      if (lock.toString().endsWith(LOCK)) {
        clearIfDead(lock);
      }
    }
  }

  /// The driver of the engine unpacks its library before any folder of ours is asked for, and takes
  /// it away itself unless the process is killed in that moment.
  private static void clearLibraries(Path usual, UserPrincipal us) throws IOException {
    FileTime past = FileTime.from(Instant.now().minus(LONGEST_START));
    try (DirectoryStream<Path> libraries = Files.newDirectoryStream(usual, "libduckdb_java*.so")) {
      for (Path library : libraries) {
        boolean isOurs = Files.getOwner(library, NOFOLLOW_LINKS).equals(us);
        if (isOurs && Files.getLastModifiedTime(library).compareTo(past) < 0) {
          Files.deleteIfExists(library);
        }
      }
    }
  }

  private static void clearIfDead(Path lock) throws IOException {
    try (FileChannel channel = FileChannel.open(lock, WRITE)) {
      if (channel.tryLock() != null) {
        String name = String.valueOf(lock.getFileName());
        delete(lock.resolveSibling(name.substring(0, name.length() - LOCK.length())));
        Files.deleteIfExists(lock);
      }
    } catch (OverlappingFileLockException ownLock) {
      // this very process lives
    } catch (NoSuchFileException goneMeanwhile) {
      // somebody else has cleared it
    }
  }

  private static void delete(Path folder) throws IOException {
    if (Files.isDirectory(folder, NOFOLLOW_LINKS)) {
      List<Path> remains;
      try (Stream<Path> paths = Files.walk(folder)) {
        remains = paths.sorted(Comparator.reverseOrder()).toList();
      }
      for (Path path : remains) {
        Files.deleteIfExists(path);
      }
    }
  }

  private static List<Path> list(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }
}
