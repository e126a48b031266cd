package duibiao.warehouse;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The lock that one load, or one change of what is published, holds at a time.
///
/// The operating system holds it, and it dies with the process. The file says who took it last; the
/// lock itself lies on a byte far behind that, so that others can read it where locks forbid
/// reading.
final class LoadLock implements AutoCloseable {
  private static final Pattern HOLDER = Pattern.compile("process (\\d{1,18})");
  private static final long FAR = Long.MAX_VALUE - 1;

  private final FileChannel channel;

  private LoadLock(FileChannel channel) {
    this.channel = channel;
  }

  /// Takes the lock at once, or not at all.
  ///
  /// @throws WarehouseBusy when somebody holds it; it names who
  static LoadLock take(Path file) throws IOException {
    Files.createDirectories(file.getParent());
    FileChannel channel = FileChannel.open(file, CREATE, WRITE);
    try {
      if (lock(channel) == null) {
        throw new WarehouseBusy(file, Files.readString(file).strip());
      }
      say(channel);
      Failpoint.LOCKED.pass();
      return new LoadLock(channel);
    } catch (IOException | RuntimeException e) {
      channel.close();
      throw e;
    }
  }

  /// Who holds a lock now. A process that is said to hold it and is no longer there does not; only
  /// where it is there, the lock is asked for, and given back at once.
  static Optional<String> holder(Path file) {
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try (FileChannel channel = FileChannel.open(file, WRITE)) {
      String said = Files.readString(file).strip();
      Matcher process = HOLDER.matcher(said);
      boolean isThere =
          process.find()
              && ProcessHandle.of(Long.parseLong(process.group(1)))
                  .filter(ProcessHandle::isAlive)
                  .isPresent();
      return isThere && lock(channel) == null ? Optional.of(said) : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static @Nullable FileLock lock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock(FAR, 1, false);
    } catch (OverlappingFileLockException heldByThisProcess) {
      return null;
    }
  }

  private static void say(FileChannel channel) throws IOException {
    String holder =
        "process %d, since %s\n"
            .formatted(
                ProcessHandle.current().pid(), Instant.now().truncatedTo(ChronoUnit.SECONDS));
    channel.truncate(0);
    channel.write(ByteBuffer.wrap(holder.getBytes(UTF_8)));
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
