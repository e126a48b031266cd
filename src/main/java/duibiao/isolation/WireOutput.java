package duibiao.isolation;

import java.io.IOException;
import java.io.OutputStream;

/// Numbers and texts as bytes: a number in groups of seven bits, the lowest first; a text as its
/// length and its characters, one byte each where one is enough.
///
/// Characters are written as they are, halves of pairs among them, so that every text of Java comes
/// back the same.
final class WireOutput {
  private static final int PIECE = 1 << 16;
  private static final int GROUP = 7;
  private static final int GROUP_MASK = 0x7F;
  private static final int MORE = 0x80;
  private static final int NARROW = 0xFF;

  private final OutputStream out;
  private final byte[] piece = new byte[PIECE];
  private int filled;

  WireOutput(OutputStream out) {
    this.out = out;
  }

  void write(int octet) throws IOException {
    if (filled == PIECE) {
      empty();
    }
    piece[filled++] = (byte) octet;
  }

  /// A number that is not negative.
  void number(int number) throws IOException {
    int rest = number;
    while (rest > GROUP_MASK) {
      write(rest & GROUP_MASK | MORE);
      rest >>>= GROUP;
    }
    write(rest);
  }

  void text(String text) throws IOException {
    boolean isWide = isWide(text);
    number(text.length());
    write(isWide ? 1 : 0);
    for (int at = 0; at < text.length(); at++) {
      char character = text.charAt(at);
      if (isWide) {
        write(character >>> Byte.SIZE);
      }
      write(character);
    }
  }

  private static boolean isWide(String text) {
    for (int at = 0; at < text.length(); at++) {
      if (text.charAt(at) > NARROW) {
        return true;
      }
    }
    return false;
  }

  /// Sends all that was written.
  void flush() throws IOException {
    empty();
    out.flush();
  }

  private void empty() throws IOException {
    out.write(piece, 0, filled);
    filled = 0;
  }
}
