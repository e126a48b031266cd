package duibiao.conform;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/// The SHA-256 of a list of parts; each counts its own length, so that `ab, c` and `a, bc` differ.
public final class Digest {
  private final MessageDigest sha256;

  public Digest() {
    try {
      sha256 = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("this Java has no SHA-256", e);
    }
  }

  public Digest add(String part) {
    byte[] bytes = part.getBytes(UTF_8);
    sha256.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).flip());
    sha256.update(bytes);
    return this;
  }

  public Digest add(int part) {
    return add(Integer.toString(part));
  }

  /// Absence is a part of its own, unlike the empty text.
  public Digest add(Optional<String> part) {
    return part.isPresent() ? add(1).add(part.get()) : add(0);
  }

  /// 64 hexadecimal digits.
  public String hex() {
    return HexFormat.of().formatHex(sha256.digest());
  }

  /// The first 63 bits: a positive number, and never 0, which is the unknown member.
  public long key() {
    return Math.max(1, ByteBuffer.wrap(sha256.digest()).getLong() >>> 1);
  }
}
