package duibiao.warehouse;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// What a run works with beside its files: the version of the program, its SQL, its dictionaries.
/// The same files in other surroundings may make another star.
public final class Surroundings {
  private static final String BEHIND = "/";

  private final MessageDigest digest;
  private final String maker;

  /// @param sql the SQL of the installation
  public Surroundings(LoadRun run, Path sql) {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("every Java has SHA-256", missing);
    }
    add((run.programVersion() + "/" + run.specVersion()).getBytes(StandardCharsets.UTF_8));
    add(sql);
    add(codeOf(Catalogue.class));
    maker = sha256();
  }

  /// The version of a program need not change with what it says of the star.
  private static byte[] codeOf(Class<?> type) {
    try (InputStream code = type.getResourceAsStream(type.getSimpleName() + ".class")) {
      return Objects.requireNonNull(code, type.getName()).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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

  /// SHA-256 over what makes the tables and views of a star: the program and its SQL.
  String maker() {
    return maker;
  }

  /// Whether surroundings of this name have this maker.
  static boolean isMadeBy(String maker, String name) {
    return name.startsWith(maker + BEHIND);
  }

  /// The maker, and SHA-256 over all that was added so far.
  public String name() {
    return maker + BEHIND + sha256();
  }

  private String sha256() {
    try {
      return HexFormat.of().formatHex(((MessageDigest) digest.clone()).digest());
    } catch (CloneNotSupportedException impossible) {
      throw new IllegalStateException("the SHA-256 of this Java has no copy", impossible);
    }
  }
}
