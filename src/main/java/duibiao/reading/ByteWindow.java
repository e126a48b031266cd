package duibiao.reading;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/// The bytes of a part as they come, as many at a time as hold the next tag or text whole.
///
/// A zero stands behind the last byte that is there: XML holds none, so that whoever reads on stops
/// there by itself.
final class ByteWindow {
  private static final int LEAST_SIZE = 1 << 6;
  private static final int FIRST_SIZE = 1 << 14;
  private static final int LAST_SIZE = 1 << 20;

  private final InputStream in;
  private byte[] bytes;
  private int end;
  private int wholeBefore;
  private boolean isLast;

  ByteWindow(InputStream in) {
    this.in = in;
    this.bytes = new byte[Math.clamp(expected(in), LEAST_SIZE, FIRST_SIZE)];
  }

  /// How much there seems to be, with room for the end.
  private static long expected(InputStream in) {
    try {
      return in.available() + 2L;
    } catch (IOException broken) {
      throw new Unfamiliar();
    }
  }

  byte[] bytes() {
    return bytes;
  }

  /// Whether a place lies behind the last byte of the part.
  boolean isEnd(int at) {
    return isLast && at == end;
  }

  /// Sees to it that the tag or text at a place is there whole, and answers where it is now.
  ///
  /// It may be cut off nevertheless when it holds the sign that ends it, as in `<a b=">">`.
  int whole(int at) {
    return at < wholeBefore || isLast ? at : moved(at);
  }

  private int moved(int at) {
    System.arraycopy(bytes, at, bytes, 0, end - at);
    end -= at;
    do {
      read();
      wholeBefore = Math.min(last('<'), last('>'));
    } while (wholeBefore <= 0 && !isLast);
    return 0;
  }

  /// One tag or text of this length is nothing that a spreadsheet program writes.
  private void read() {
    if (end == bytes.length - 1) {
      if (bytes.length >= LAST_SIZE) {
        throw new Unfamiliar();
      }
      bytes = Arrays.copyOf(bytes, 2 * bytes.length);
    }
    try {
      int count = in.read(bytes, end, bytes.length - 1 - end);
      isLast = count < 0;
      end += Math.max(count, 0);
      bytes[end] = 0;
    } catch (IOException broken) {
      throw new Unfamiliar();
    }
  }

  private int last(char sign) {
    int at = end - 1;
    while (at >= 0 && bytes[at] != sign) {
      at--;
    }
    return at;
  }
}
