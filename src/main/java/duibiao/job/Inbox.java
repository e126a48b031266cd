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
/// Links are not followed, folders deeper than 64 are left out, and what is no candidate (`~$…`, `.DS_Store`, `*.tmp`, links, pipes) is told apart.
final class Inbox {
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
      return List.of(candidate(load, parent(root), root, true));
    }
    return walk(load, root, matcher(load.files(), base));
  }

  private static Path parent(Path file) {
    Path parent = file.toAbsolutePath().getParent();
    return parent == null ? file : parent;
  }

  private static List<Candidate> walk(LoadJob.Load load, Path root, PathMatcher matcher) {
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
                files.add(candidate(load, root, file, readable));
              }
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException fault) {
              files.add(candidate(load, root, file, true));
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
    return files;
  }

  private static Candidate candidate(LoadJob.Load load, Path root, Path file, boolean readable) {
    String below = Normalizer.normalize(root.relativize(file).toString(), Normalizer.Form.NFC);
    Circumstances circumstances =
        new Circumstances(
            below.replace('\\', '/'), load.year(), load.region(), load.evaluator());
    return new Candidate(file, circumstances, readable);
  }

  private static boolean isLitter(Path file) {
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
    String pattern = base.toAbsolutePath().normalize().toString().replace('\\', '/') + "/" + files;
    PathMatcher glob = FileSystems.getDefault().getPathMatcher("glob:" + pattern);
    return path -> glob.matches(path.toAbsolutePath().normalize());
  }
}
