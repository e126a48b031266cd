package duibiao.isolation;

import duibiao.reading.DocumentReader;
import duibiao.reading.DocumentSource;
import duibiao.reading.Reading;
import duibiao.reading.Reading.Reason;
import duibiao.reading.Reading.Refused;
import duibiao.reading.SourceFile;
import java.io.IOException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.Semaphore;

/// A few children that read files, one each at a time, and stay until the pool is closed.
///
/// None is started before a file is to be read. A child that hangs, fills its memory or dies is
/// replaced, and the file refused.
///
/// The system property `duibiao.isolation=off` has files read in this process instead, to measure
/// what the children cost.
public final class ReaderPool implements DocumentSource, AutoCloseable {
  /// What Java ends with when it is told to end for want of memory.
  private static final int OUT_OF_MEMORY = 3;

  private final ReaderLimits limits;
  private final Semaphore places;
  private final Set<ReaderChild> living = ConcurrentHashMap.newKeySet();
  private final ConcurrentLinkedDeque<ReaderChild> idle = new ConcurrentLinkedDeque<>();
  private final ScheduledThreadPoolExecutor clock;
  private final ReaderCommand command;
  private final DocumentReader reader;
  private final boolean inside = "off".equals(System.getProperty("duibiao.isolation"));

  /// @param size how many files may be read at once
  public ReaderPool(int size, ReaderLimits limits) {
    this.limits = limits;
    this.places = new Semaphore(size, true);
    this.command = new ReaderCommand(limits);
    this.reader = new DocumentReader(limits.content());
    this.clock =
        new ScheduledThreadPoolExecutor(
            1, Thread.ofPlatform().daemon().name("reader-clock").factory());
    clock.setRemoveOnCancelPolicy(true);
  }

  /// Starts a child now, for who knows that a file will come.
  public void startOne() {
    if (!inside) {
      idle.addFirst(start());
    }
  }

  private ReaderChild start() {
    ReaderChild child = ReaderChild.start(command);
    living.add(child);
    return child;
  }

  /// @throws ReaderFailure when no child can be started
  @Override
  public Reading read(SourceFile file) {
    places.acquireUninterruptibly();
    try (SpeakableFile speakable = SpeakableFile.of(file)) {
      return inside ? reader.read(speakable.file()) : readOutside(speakable.file());
    } catch (IOException denied) {
      return new Refused(Reason.UNREADABLE, "", "the file may not be read; check its permissions");
    } finally {
      places.release();
    }
  }

  private Reading readOutside(SourceFile file) {
    while (true) {
      ReaderChild child = idle();
      boolean hasServed = child.hasServed();
      try {
        child.awaitReady(clock);
        Reading reading = child.ask(file, clock, limits.time());
        if (!child.isOverdue()) {
          idle.addFirst(child);
        }
        return reading;
      } catch (IOException lost) {
        living.remove(child);
        child.end();
        // one that had read other files may have been ill of them
        if (child.isOverdue() || !hasServed) {
          return refused(child);
        }
      }
    }
  }

  private ReaderChild idle() {
    ReaderChild child = idle.pollFirst();
    return child == null ? start() : child;
  }

  private Refused refused(ReaderChild child) {
    int exit = child.exit();
    if (child.isOverdue()) {
      String seconds = String.valueOf(limits.time().toMillis() / 1000.0);
      return new Refused(
          Reason.TIMEOUT,
          "",
          "reading it takes longer than " + seconds + " seconds; split it and load its parts");
    }
    if (exit == OUT_OF_MEMORY) {
      return new Refused(
          Reason.OUT_OF_MEMORY,
          "",
          "reading it takes more than %d MiB of memory; split it and load its parts"
              .formatted(limits.heapMebibytes()));
    }
    return new Refused(
        Reason.READER_CRASH,
        "",
        "its reader died of it (%d) %s; report it with the file"
            .formatted(exit, child.lastWords()));
  }

  /// Ends all children; a file that is being read is refused.
  @Override
  public void close() {
    clock.shutdownNow();
    living.forEach(ReaderChild::end);
    living.forEach(ReaderChild::exit);
  }
}
