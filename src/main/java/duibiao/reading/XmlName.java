package duibiao.reading;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// A name of an element or an attribute as it is written, `x14ac:dyDescent`.
final class XmlName {
  private final byte[] written;
  private final String prefix;
  private final String local;
  private final boolean isBinding;

  /// A name in letters of ASCII; others are not known here.
  XmlName(byte[] written) {
    this.written = written;
    String name = new String(written, StandardCharsets.ISO_8859_1);
    int colon = name.indexOf(':');
    prefix = name.substring(0, Math.max(colon, 0));
    local = name.substring(colon + 1);
    isBinding = prefix.equals("xmlns") || name.equals("xmlns");
    if (!isWord(local) || (colon >= 0 && !isWord(prefix))) {
      throw new Unfamiliar();
    }
  }

  private static boolean isWord(String part) {
    if (part.isEmpty() || part.indexOf(':') >= 0) {
      return false;
    }
    char first = part.charAt(0);
    return first != '-' && first != '.' && (first < '0' || first > '9');
  }

  /// What stands before the colon; empty without one.
  String prefix() {
    return prefix;
  }

  boolean hasPrefix() {
    return !prefix.isEmpty();
  }

  String local() {
    return local;
  }

  /// Whether an attribute of this name binds a prefix, or the names without one.
  boolean isBinding() {
    return isBinding;
  }

  int length() {
    return written.length;
  }

  /// Whether a range of bytes is this name.
  boolean isAt(byte[] bytes, int from, int to) {
    return Arrays.equals(bytes, from, to, written, 0, written.length);
  }

  /// Whether this name stands at a place; more may follow.
  boolean startsAt(byte[] bytes, int from) {
    for (int at = 0; at < written.length; at++) {
      if (bytes[from + at] != written[at]) {
        return false;
      }
    }
    return true;
  }

  @Override
  public String toString() {
    return new String(written, StandardCharsets.ISO_8859_1);
  }
}
