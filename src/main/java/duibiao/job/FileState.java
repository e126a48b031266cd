package duibiao.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;

/// How a file lay there before it was read: whoever was still writing it has changed that since, or
/// does so soon.
record FileState(Path file, long size, Instant modified) {
  /// Who writes a file pauses for less than that.
  private static final Duration YOUNG = Duration.ofSeconds(2);

  static FileState of(Path file) throws IOException {
    BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
    return new FileState(file, now.size(), now.lastModifiedTime().toInstant());
  }

  /// Whether it lies there as it did.
  boolean isStill() throws IOException {
    return equals(of(file));
  }

  /// Whether it lies there as it did when nobody has touched it for a while. One pause is enough
  /// for all files that came together.
  boolean isStillWhenOld() throws IOException {
    Duration age = Duration.between(modified, Instant.now());
    if (!age.isNegative() && age.compareTo(YOUNG) < 0) {
      try {
        Thread.sleep(YOUNG.minus(age));
      } catch (InterruptedException ended) {
        Thread.currentThread().interrupt();
      }
    }
    return isStill();
  }
}
