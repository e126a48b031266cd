package duibiao.warehouse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/// What a run works with beside its files: the version of the program, its SQL, its dictionaries.
/// The same files in other surroundings may make another star.
public final class Surroundings {
  private final MessageDigest digest;

  public Surroundings(LoadRun run) {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("every Java has SHA-256", missing);
    }
    add((run.programVersion() + "/" + run.specVersion()).getBytes(StandardCharsets.UTF_8));
  }

  /// Adds every file below a folder, with its name.
  public void add(Path folder) {
    try (Stream<Path> paths = Files.walk(folder)) {
      List<Path> files = paths.filter(Files::isRegularFile).sorted().toList();
      for (Path file : files) {
        add(folder.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
        add(Files.readAllBytes(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void add(byte[] part) {
    digest.update((part.length + " ").getBytes(StandardCharsets.UTF_8));
    digest.update(part);
  }

  /// SHA-256 over all that was added so far.
  public String name() {
    try {
      return HexFormat.of().formatHex(((MessageDigest) digest.clone()).digest());
    } catch (CloneNotSupportedException impossible) {
      throw new IllegalStateException("the SHA-256 of this Java has no copy", impossible);
    }
  }
}
