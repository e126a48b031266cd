package duibiao.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/// A file to load: where it lies and the SHA-256 of its bytes, which is its identity.
///
/// @param path the file itself
/// @param name the path shown to people and stored, `/` between folders, relative to the inbox
///   where there is one
/// @param sha256 64 lower-case hexadecimal digits
public record SourceFile(Path path, String name, String sha256) {

  /// A file as it lies on disk now; reads it once, a piece at a time.
  ///
  /// @throws UncheckedIOException when it cannot be read: to be booked as `UNREADABLE`
  public static SourceFile of(Path path, String name) {
    MessageDigest digest = newDigest();
    byte[] piece = new byte[1 << 16];
    try (InputStream in = Files.newInputStream(path)) {
      for (int count = in.read(piece); count >= 0; count = in.read(piece)) {
        digest.update(piece, 0, count);
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return new SourceFile(path, name, HexFormat.of().formatHex(digest.digest()));
  }

  private static MessageDigest newDigest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("every Java has SHA-256", missing);
    }
  }

  /// The letters behind the last point of the name in lower case, such as `xlsx`; empty without a
  /// point.
  String suffix() {
    String last = name.substring(name.lastIndexOf('/') + 1);
    int point = last.lastIndexOf('.');
    return point < 0 ? "" : last.substring(point + 1).toLowerCase(Locale.ROOT);
  }
}
