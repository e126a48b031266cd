package duibiao.cli;

import java.io.PrintWriter;
import java.util.OptionalInt;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/// What a signal (Ctrl-C, `kill`) does to a load: it ends soon and publishes nothing, or, when it
/// is publishing already, ends its work.
///
/// The process ends with 130 or 143 in the first case, and with the load's own exit code in the
/// second.
final class Interruption implements AutoCloseable {
  private static final int SECONDS = 20;

  private final CountDownLatch ended = new CountDownLatch(1);
  private final BooleanSupplier stop;
  private final PrintWriter err;
  private final Thread hook;
  private volatile OptionalInt exit = OptionalInt.empty();

  /// @param stop asks the load to end, and says whether nothing will be published
  Interruption(BooleanSupplier stop, PrintWriter err) {
    this.stop = stop;
    this.err = err;
    this.hook = new Thread(this::signalled, "interruption");
    Runtime.getRuntime().addShutdownHook(hook);
  }

  /// The work is done, whatever was asked; what follows only tells of it.
  void done(int code) {
    exit = OptionalInt.of(code);
  }

  private void signalled() {
    boolean isStopped = stop.getAsBoolean();
    boolean hasEnded = hasEnded();
    if (isStopped) {
      err.println("duibiao load: stopped; nothing was published; start again to finish");
      err.flush();
    } else if (hasEnded || exit.isPresent()) {
      Runtime.getRuntime().halt(exit.orElse(ExitCode.FAULT.code()));
    }
  }

  private boolean hasEnded() {
    try {
      return ended.await(SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException impatient) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  @Override
  public void close() {
    ended.countDown();
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException ending) {
      // the signal has come: the hook runs
    }
  }
}
