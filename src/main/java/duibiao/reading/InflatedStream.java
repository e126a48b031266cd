package duibiao.reading;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipException;

/// What an inflater makes of the packed bytes that it was given; the inflater is given back in the
/// end.
final class InflatedStream extends InputStream {
  private final Inflater inflater;
  private final Consumer<Inflater> owner;
  private boolean isClosed;

  InflatedStream(Inflater inflater, Consumer<Inflater> owner) {
    this.inflater = inflater;
    this.owner = owner;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] into, int from, int length) throws IOException {
    try {
      int count = inflater.inflate(into, from, length);
      if (count > 0 || length == 0) {
        return count;
      }
    } catch (DataFormatException damaged) {
      throw new ZipException("damaged");
    }
    if (!inflater.finished()) {
      throw new EOFException("ends early");
    }
    return -1;
  }

  @Override
  public void close() {
    if (!isClosed) {
      isClosed = true;
      owner.accept(inflater);
    }
  }
}
