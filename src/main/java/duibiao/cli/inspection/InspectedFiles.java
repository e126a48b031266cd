package duibiao.cli.inspection;

import duibiao.evaluation.Circumstances;
import duibiao.isolation.ReaderFailure;
import duibiao.job.Inbox;
import duibiao.job.NoInput;
import duibiao.pipeline.FilePipeline;
import duibiao.pipeline.Inspection;
import duibiao.pipeline.Inspection.Refusal;
import duibiao.reading.PrintedName;
import duibiao.reading.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// The files that are to be inspected: those named, and those below the folders named.
public record InspectedFiles(List<Path> paths) {

  public InspectedFiles {
    paths = List.copyOf(paths);
  }

  /// Lists folders in an order that does not depend on the disk; links and litter are left out
  /// there, as a load leaves them out.
  ///
  /// @throws NoInput when a name leads nowhere, or a folder holds no file
  public static InspectedFiles below(List<Path> inputs) {
    List<Path> files = new ArrayList<>();
    inputs.forEach(input -> files.addAll(below(input)));
    return new InspectedFiles(files);
  }

  private static List<Path> below(Path input) {
    if (!Files.exists(input)) {
      throw new NoInput(input + ": there is no such file or folder");
    }
    if (!Files.isDirectory(input)) {
      return List.of(input);
    }
    List<Path> files = walked(input);
    if (files.isEmpty()) {
      throw new NoInput(input + ": there is no file in this folder");
    }
    return files;
  }

  /// What cannot be looked into is a file that cannot be read.
  private static List<Path> walked(Path input) {
    List<Path> files = new ArrayList<>();
    try {
      Files.walkFileTree(
          input,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
              if (isCandidate(file)) {
                files.add(file);
              }
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException fault) {
              files.add(file);
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
    files.sort(Comparator.naturalOrder());
    return files;
  }

  private static boolean isCandidate(Path path) {
    return Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS) && !Inbox.isLitter(path);
  }

  /// One file after the other, each read when it is asked for; whatever a file holds, it costs only
  /// itself.
  public Stream<Inspection> inspected(FilePipeline pipeline) {
    return paths.stream().map(path -> inspect(pipeline, path));
  }

  private static Inspection inspect(FilePipeline pipeline, Path path) {
    String name = PrintedName.of(path);
    try {
      return pipeline.inspect(SourceFile.of(path, name), Circumstances.ofPath(name));
    } catch (UncheckedIOException fault) {
      return refused(path, name, new Refusal("UNREADABLE", String.valueOf(fault.getMessage())));
    } catch (ReaderFailure fault) {
      throw fault;
    } catch (RuntimeException | StackOverflowError fault) {
      return refused(path, name, new Refusal("INTERNAL", String.valueOf(fault)));
    }
  }

  private static Inspection refused(Path path, String name, Refusal refusal) {
    return Inspection.refused(new SourceFile(path, name, ""), refusal);
  }
}
