package duibiao.isolation;

import duibiao.reading.ReadingLibraries;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// How a child is started: the Java of this process, the libraries of reading, a heap of its own,
/// and next to nothing of the surroundings.
final class ReaderCommand {
  private static final List<String> LEAN =
      List.of(
          "-XX:+UseSerialGC",
          "-XX:TieredStopAtLevel=1",
          "-Xlog:disable",
          "-XX:-UsePerfData",
          "-XX:+DisableAttachMechanism",
          "-XX:+ExitOnOutOfMemoryError",
          "-XX:+SuppressFatalErrorMessage",
          "-XX:+DisplayVMOutputToStderr");

  /// Nothing outside a file is looked up, and POI's logging stays silent.
  private static final List<String> CLOSED =
      List.of(
          "-Djavax.xml.accessExternalDTD=",
          "-Djavax.xml.accessExternalSchema=",
          "-Djavax.xml.accessExternalStylesheet=",
          "-Dlog4j.provider=org.apache.logging.log4j.simple.internal.SimpleProvider",
          "-Dorg.apache.logging.log4j.simplelog.level=OFF",
          "-Djava.awt.headless=true");

  private final List<String> words;

  ReaderCommand(ReaderLimits limits) {
    this(limits, archive());
  }

  /// @param option one more for Java
  ReaderCommand(ReaderLimits limits, String option) {
    words = new ArrayList<>();
    words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    words.add("-Xmx" + limits.heapMebibytes() + "m");
    words.addAll(LEAN);
    words.add(option);
    words.addAll(CLOSED);
    words.add("-Djava.io.tmpdir=" + folder());
    words.add("-cp");
    words.add(
        ReadingLibraries.places().stream()
            .map(Path::toString)
            .collect(Collectors.joining(File.pathSeparator)));
    words.add(ReaderProcess.class.getName());
    words.addAll(LimitWords.of(limits.content()));
  }

  /// Starts one; it says [ReaderProcess#READY] when it may be asked.
  Process start() throws IOException {
    ProcessBuilder builder = new ProcessBuilder(words).directory(folder().toFile());
    Map<String, String> surroundings = builder.environment();
    Optional<String> system = Optional.ofNullable(surroundings.get("SystemRoot"));
    surroundings.clear();
    system.ifPresent(root -> surroundings.put("SystemRoot", root));
    // in the POSIX locale Java cannot open a file with a Chinese name
    surroundings.put("LC_ALL", "C.UTF-8");
    return builder.start();
  }

  /// The classes that an earlier child has kept, where the launcher says that there are any: with
  /// them a child starts in half the time. Java passes over a file that does not fit.
  private static String archive() {
    return Optional.ofNullable(System.getProperty("duibiao.readers"))
        .filter(file -> Files.isReadable(Path.of(file)))
        .map(file -> "-XX:SharedArchiveFile=" + file)
        .orElse("-Xshare:auto");
  }

  private static Path folder() {
    return Path.of(System.getProperty("java.io.tmpdir")).toAbsolutePath();
  }
}
