package duibiao.job;

import java.time.Duration;
import java.util.Optional;

/// Until when a load may read files; what it has not read by then, the next load reads.
///
/// The clock of the machine may be set at night, so the time that passes is measured.
public final class Deadline {
  private final long begun = System.nanoTime();
  private final Optional<Duration> time;

  private Deadline(Optional<Duration> time) {
    this.time = time;
  }

  /// A load that takes as long as it takes.
  public static Deadline none() {
    return new Deadline(Optional.empty());
  }

  /// A load that reads for so long, from now on.
  public static Deadline in(Duration time) {
    return new Deadline(Optional.of(time));
  }

  boolean isOver() {
    return time.filter(allowed -> System.nanoTime() - begun >= allowed.toNanos()).isPresent();
  }
}
