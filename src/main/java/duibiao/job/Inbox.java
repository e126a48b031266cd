package duibiao.job;

import duibiao.evaluation.Circumstances;
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
/// Links are not followed, folders deeper than 64 are left out, and what is no candidate (`~$…`,
/// `.DS_Store`, `*.tmp`, links, pipes) is told apart.
public final class Inbox {
  private static final int DEEPEST = 64;

  private Inbox() {}

  /// A file of the inbox.
  ///
  /// @param circumstances where it lies below its inbox, and what the job says of it
  /// @param isCandidate whether it is to be read at all
  record Candidate(Path path, Circumstances circumstances, boolean isCandidate) {

    String name() {
      return circumstances.path();
    }
  }

  static List<Candidate> list(LoadJob job, Path base) {
    List<Candidate> files = new ArrayList<>();
    job.load().forEach(load -> files.addAll(list(load, base)));
    files.sort(Comparator.comparing(Candidate::name));
    return List.copyOf(files);
  }

  private static List<Candidate> list(LoadJob.Load load, Path base) {
    Path root = base.resolve(fixedPart(load.files())).normalize();
    if (!Files.exists(root)) {
      throw new NoInput("%s: there is no such file or folder".formatted(root));
    }
    if (Files.isRegularFile(root)) {
      return List.of(candidate(load, base, root, true));
    }
    return walk(load, base, root);
  }

  private static List<Candidate> walk(LoadJob.Load load, Path base, Path root) {
    PathMatcher matcher = matcher(load.files(), base);
    List<Candidate> files = new ArrayList<>();
    try {
      Files.walkFileTree(
          root,
          EnumSet.noneOf(java.nio.file.FileVisitOption.class),
          DEEPEST,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
              if (matcher.matches(file)) {
                boolean readable = attributes.isRegularFile() && !isLitter(file);
                files.add(candidate(load, base, file, readable));
              }
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException fault) {
              files.add(candidate(load, base, file, true));
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
    return files;
  }

  private static Candidate candidate(LoadJob.Load load, Path base, Path file, boolean readable) {
    Circumstances circumstances =
        new Circumstances(name(base, file), load.year(), load.region(), load.evaluator());
    return new Candidate(file, circumstances, readable);
  }

  /// Where a file lies below what the job's paths are relative to, so that the folders named in the
  /// job can tell region and year as well.
  private static String name(Path base, Path file) {
    Path home = base.toAbsolutePath().normalize();
    Path whole = file.toAbsolutePath().normalize();
    Path shown = whole.startsWith(home) ? home.relativize(whole) : whole;
    return Normalizer.normalize(shown.toString().replace('\\', '/'), Normalizer.Form.NFC);
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
