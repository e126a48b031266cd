package duibiao.cli;

import duibiao.job.LoadProgress;
import duibiao.warehouse.SeenFile;

/// Progress on stderr: a line that counts up on a terminal, a line every thousand files in a log.
final class PrintedProgress implements LoadProgress {
  private static final int FILES_A_LINE = 1_000;
  private static final long NANOS_BETWEEN = 100_000_000L;

  private final LoadScreen screen;
  private final boolean terminal = "terminal".equals(System.getProperty("duibiao.err"));
  private int total;
  private int done;
  private long shown;

  PrintedProgress(LoadScreen screen) {
    this.screen = screen;
  }

  @Override
  public synchronized void listed(int files) {
    total = files;
    screen.line("load.progress.listed", files);
  }

  @Override
  public synchronized void seen(SeenFile file) {
    done++;
    long now = System.nanoTime();
    if (terminal && (now - shown > NANOS_BETWEEN || done == total)) {
      shown = now;
      screen.overwrite("load.progress.reading", done, total);
    } else if (!terminal && done % FILES_A_LINE == 0) {
      screen.line("load.progress.reading", done, total);
    }
  }

  @Override
  public synchronized void merging() {
    if (terminal) {
      screen.endOverwriting();
    }
    screen.line("load.progress.merging");
  }
}
