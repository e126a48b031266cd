package duibiao.isolation;

import duibiao.reading.SourceFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ScheduledThreadPoolExecutor;

/// Has one child read some files and keep the classes it took, so that later ones start faster.
public final class ReaderRehearsal {
  private ReaderRehearsal() {}

  /// Reads the files one after the other.
  ///
  /// @param archive where the classes are kept; [ReaderCommand] has the children of a pool look
  ///   there
  public static void keepClasses(Path archive, List<Path> files) throws IOException {
    ReaderLimits limits = ReaderLimits.defaults();
    try (ScheduledThreadPoolExecutor clock = new ScheduledThreadPoolExecutor(1)) {
      ReaderChild child =
          ReaderChild.start(new ReaderCommand(limits, "-XX:ArchiveClassesAtExit=" + archive));
      child.awaitReady(clock);
      for (Path file : files) {
        child.ask(SourceFile.of(file, file.toString()), clock, limits.time());
      }
      child.dismiss();
    }
  }
}
