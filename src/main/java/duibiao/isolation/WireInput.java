package duibiao.isolation;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.StreamCorruptedException;
import java.nio.charset.StandardCharsets;

/// Reads back what [WireOutput] wrote.
final class WireInput {
  private static final int PIECE = 1 << 16;
  private static final int GROUP = 7;
  private static final int GROUP_MASK = 0x7F;
  private static final int MORE = 0x80;
  private static final int OCTET = 0xFF;
  private static final int LONGEST_TEXT = 1 << 28;

  private final InputStream in;
  private final byte[] piece = new byte[PIECE];
  private int taken;
  private int filled;

  WireInput(InputStream in) {
    this.in = in;
  }

  /// Whether nothing comes any more; waits until that is known.
  boolean isAtEnd() throws IOException {
    return taken == filled && !fill();
  }

  private boolean fill() throws IOException {
    taken = 0;
    filled = Math.max(in.read(piece), 0);
    return filled > 0;
  }

  int read() throws IOException {
    if (isAtEnd()) {
      throw new EOFException();
    }
    return piece[taken++] & OCTET;
  }

  int number() throws IOException {
    int number = 0;
    for (int shift = 0; shift < Integer.SIZE; shift += GROUP) {
      int octet = read();
      number |= (octet & GROUP_MASK) << shift;
      if (octet < MORE) {
        return number;
      }
    }
    throw new StreamCorruptedException("a number has no end");
  }

  String text() throws IOException {
    int length = number();
    if (length < 0 || length > LONGEST_TEXT) {
      throw new StreamCorruptedException("a text of " + length + " characters");
    }
    return read() == 0 ? narrow(length) : wide(length);
  }

  private String narrow(int length) throws IOException {
    if (length <= filled - taken) {
      taken += length;
      return new String(piece, taken - length, length, StandardCharsets.ISO_8859_1);
    }
    byte[] characters = new byte[length];
    for (int at = 0; at < length; at++) {
      characters[at] = (byte) read();
    }
    return new String(characters, StandardCharsets.ISO_8859_1);
  }

  private String wide(int length) throws IOException {
    char[] characters = new char[length];
    for (int at = 0; at < length; at++) {
      characters[at] = (char) (read() << Byte.SIZE | read());
    }
    return new String(characters);
  }
}
