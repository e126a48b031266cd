package duibiao.isolation;

import duibiao.reading.Reading;
import duibiao.reading.SourceFile;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/// The parent's end of one child; used by one thread at a time.
final class ReaderChild {
  private static final Duration START = Duration.ofSeconds(60);

  private final Process process;
  private final LastWords words;
  private final WireOutput requests;
  private final ReadingInput answers;
  private boolean isReady;
  private int served;
  private volatile boolean isOverdue;

  private ReaderChild(Process process) {
    this.process = process;
    this.words = new LastWords(process.getErrorStream());
    this.requests = new WireOutput(process.getOutputStream());
    this.answers = new ReadingInput(process.getInputStream());
  }

  /// @throws ReaderFailure when the machine starts no more processes
  static ReaderChild start(ReaderCommand command) {
    try {
      return new ReaderChild(command.start());
    } catch (IOException denied) {
      throw new ReaderFailure("no reader can be started: " + denied.getMessage(), denied);
    }
  }

  /// Waits until it can be asked, so that its start is not counted as time of a file.
  ///
  /// @throws ReaderFailure when it never can
  void awaitReady(ScheduledExecutorService clock) {
    if (!isReady) {
      Future<?> alarm = alarm(clock, START);
      try {
        isReady = process.getInputStream().read() == ReaderProcess.READY;
      } catch (IOException broken) {
        isReady = false;
      }
      alarm.cancel(false);
    }
    if (!isReady) {
      end();
      throw new ReaderFailure("a reader does not start: " + words.firstLine(), new IOException());
    }
  }

  /// Has a file read.
  ///
  /// @throws IOException when the child was lost; [#end] and [#exit] tell how
  Reading ask(SourceFile file, ScheduledExecutorService clock, Duration time) throws IOException {
    Future<?> alarm = alarm(clock, time);
    try {
      requests.text(file.path().toAbsolutePath().toString());
      requests.text(file.name());
      requests.text(file.sha256());
      requests.flush();
      Reading reading = answers.read();
      served++;
      return reading;
    } finally {
      alarm.cancel(false);
    }
  }

  private Future<?> alarm(ScheduledExecutorService clock, Duration time) {
    return clock.schedule(this::endOverdue, time.toMillis(), TimeUnit.MILLISECONDS);
  }

  private void endOverdue() {
    isOverdue = true;
    end();
  }

  boolean isOverdue() {
    return isOverdue;
  }

  /// Whether it read other files before, one of which may have brought it down.
  boolean hasServed() {
    return served > 0;
  }

  /// Ends it at once, whatever it does.
  void end() {
    process.destroyForcibly();
  }

  /// Ends it, and answers the number that it ended with.
  int exit() {
    try {
      if (!process.waitFor(1, TimeUnit.SECONDS)) {
        end();
      }
      return process.waitFor();
    } catch (InterruptedException stopped) {
      end();
      Thread.currentThread().interrupt();
      return -1;
    }
  }

  /// Tells it that nothing more comes, and waits until it has ended of itself.
  void dismiss() throws IOException {
    process.getOutputStream().close();
    try {
      process.waitFor();
    } catch (InterruptedException stopped) {
      end();
      Thread.currentThread().interrupt();
    }
  }

  /// What it said in the end.
  String lastWords() {
    return words.firstLine();
  }
}
