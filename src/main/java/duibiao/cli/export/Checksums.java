package duibiao.cli.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What every file of an export weighs, for `sha256sum -c`.
record Checksums(List<Sum> sums) {
  static final String FILE = "SHA256SUMS";

  Checksums {
    sums = List.copyOf(sums);
  }

  /// A file.
  ///
  /// @param path below the folder, with slashes
  record Sum(String path, long bytes, String sha256) {}

  static Checksums of(Path folder) {
    try (Stream<Path> paths = Files.walk(folder)) {
      return new Checksums(
          paths
              .filter(Files::isRegularFile)
              .map(file -> sum(folder, file))
              .sorted(Comparator.comparing(Sum::path))
              .toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Sum sum(Path folder, Path file) {
    try (InputStream stream = Files.newInputStream(file)) {
      DigestInputStream in = new DigestInputStream(stream, MessageDigest.getInstance("SHA-256"));
      long bytes = in.transferTo(OutputStream.nullOutputStream());
      return new Sum(
          folder.relativize(file).toString().replace('\\', '/'),
          bytes,
          HexFormat.of().formatHex(in.getMessageDigest().digest()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  long bytes() {
    return sums.stream().mapToLong(Sum::bytes).sum();
  }

  /// As the program `sha256sum` reads it.
  String text() {
    return sums.stream()
        .map(sum -> sum.sha256() + "  " + sum.path() + "\n")
        .collect(Collectors.joining());
  }
}
