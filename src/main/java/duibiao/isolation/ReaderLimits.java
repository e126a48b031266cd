package duibiao.isolation;

import duibiao.reading.ReadingLimits;
import java.time.Duration;

/// What one file may cost.
///
/// @param time how long it may be read before its reader is ended
/// @param heapMebibytes how much memory a reader may take for objects
/// @param content how much of it is read before it is refused
public record ReaderLimits(Duration time, int heapMebibytes, ReadingLimits content) {
  private static final Duration USUAL_TIME = Duration.ofSeconds(60);
  private static final int USUAL_HEAP = 1024;

  public ReaderLimits {
    if (!time.isPositive() || heapMebibytes <= 0) {
      throw new IllegalArgumentException(
          "limits: time %s, heap %d MiB".formatted(time, heapMebibytes));
    }
  }

  /// The limits of the reliability promise.
  public static ReaderLimits defaults() {
    return new ReaderLimits(USUAL_TIME, USUAL_HEAP, ReadingLimits.defaults());
  }
}
