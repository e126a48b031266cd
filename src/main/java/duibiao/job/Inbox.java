package duibiao.job;

import duibiao.evaluation.Circumstances;
import duibiao.reading.PrintedName;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;

/// The files that a job names, in an order that does not depend on the disk.
///
/// Links are not followed, what lies in folders deeper than 64 is refused, and what is no candidate
/// (`~$…`, `.DS_Store`, `*.tmp`, links, pipes) is told apart.
public final class Inbox {
  private Inbox() {}

  /// A file of the inbox.
  ///
  /// @param circumstances where it lies below its inbox, and what the job says of it
  record Candidate(Path path, Circumstances circumstances, Kind kind) {

    /// Whether it is to be read, or refused.
    boolean isCandidate() {
      return kind != Kind.LITTER;
    }

    String name() {
      return circumstances.path();
    }
  }

  /// What lies in an inbox.
  enum Kind {
    /// A file to be read.
    FILE,
    /// A file left by a program, a link, a pipe: nothing to be read.
    LITTER,
    /// A folder that lies too deep to be looked into.
    TOO_DEEP
  }

  static List<Candidate> list(LoadJob job, Path base) {
    int deepest = job.limits().orElseGet(Limits::usual).deepestFolder();
    List<Candidate> files = new ArrayList<>();
    job.load().forEach(load -> files.addAll(list(load, base, deepest)));
    files.sort(Comparator.comparing(Candidate::name));
    return List.copyOf(files);
  }

  private static List<Candidate> list(LoadJob.Load load, Path base, int deepest) {
    Path root = base.resolve(fixedPart(load.files())).normalize();
    if (!Files.exists(root)) {
      throw new NoInput("%s: there is no such file or folder".formatted(root));
    }
    if (Files.isRegularFile(root)) {
      return List.of(candidate(load, base, root, Kind.FILE));
    }
    return walk(load, base, root, deepest);
  }

  private static List<Candidate> walk(LoadJob.Load load, Path base, Path root, int deepest) {
    PathMatcher matcher = matcher(load.files(), base);
    List<Candidate> files = new ArrayList<>();
    try {
      Files.walkFileTree(
          root,
          EnumSet.noneOf(java.nio.file.FileVisitOption.class),
          deepest,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
              if (matcher.matches(file)) {
                files.add(candidate(load, base, file, kind(file, attributes)));
              }
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException fault) {
              files.add(candidate(load, base, file, Kind.FILE));
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
    return files;
  }

  /// A folder is met as a file only where no deeper one is looked into.
  private static Kind kind(Path file, BasicFileAttributes attributes) {
    if (attributes.isDirectory()) {
      return Kind.TOO_DEEP;
    }
    return attributes.isRegularFile() && !isLitter(file) ? Kind.FILE : Kind.LITTER;
  }

  private static Candidate candidate(LoadJob.Load load, Path base, Path file, Kind kind) {
    Circumstances circumstances =
        new Circumstances(name(base, file), load.year(), load.region(), load.evaluator());
    return new Candidate(file, circumstances, kind);
  }

  /// Where a file lies below what the job's paths are relative to, so that the folders named in the
  /// job can tell region and year as well.
  private static String name(Path base, Path file) {
    Path home = base.toAbsolutePath().normalize();
    Path whole = file.toAbsolutePath().normalize();
    Path shown = whole.startsWith(home) ? home.relativize(whole) : whole;
    return Normalizer.normalize(PrintedName.of(shown), Normalizer.Form.NFC);
  }

  /// Whether a file is left by a program beside the files of people: `~$…`, `.DS_Store`, `*.tmp`.
  public static boolean isLitter(Path file) {
    String name = String.valueOf(file.getFileName());
    String lower = name.toLowerCase(Locale.ROOT);
    return name.startsWith("~$") || name.startsWith(".") || lower.endsWith(".tmp");
  }

  /// The folders before the first pattern sign.
  private static String fixedPart(String files) {
    int sign = 0;
    while (sign < files.length() && "*?[{".indexOf(files.charAt(sign)) < 0) {
      sign++;
    }
    if (sign == files.length()) {
      return files;
    }
    int slash = files.lastIndexOf('/', sign);
    return slash < 0 ? "" : files.substring(0, slash);
  }

  private static PathMatcher matcher(String files, Path base) {
    if (fixedPart(files).equals(files)) {
      return path -> true;
    }
    // for the engine of globs ** is one folder at least; for people it is any number, none among
    // them
    String any = files.replace("/**/", "/{,**/}");
    String pattern = base.toAbsolutePath().normalize().toString().replace('\\', '/') + "/" + any;
    PathMatcher glob = FileSystems.getDefault().getPathMatcher("glob:" + pattern);
    return path -> glob.matches(path.toAbsolutePath().normalize());
  }
}
