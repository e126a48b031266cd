package duibiao.reading;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;

/// The inflated bytes of one part: counted as they come, compared with the packed checksum when
/// they end or are closed.
final class PartStream extends InputStream {
  private static final int PIECE = 1 << 14;

  private final InputStream in;
  private final ZipEntry entry;
  private final ZipPackage owner;
  private final CRC32 checksum = new CRC32();
  private long size;
  private boolean isDone;

  PartStream(InputStream in, ZipEntry entry, ZipPackage owner) {
    this.in = in;
    this.entry = entry;
    this.owner = owner;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] into, int from, int length) throws IOException {
    int count = inflate(into, from, length);
    if (count < 0) {
      finish();
      return count;
    }
    checksum.update(into, from, count);
    size += count;
    owner.inflated(entry, size, count);
    return count;
  }

  /// What the directory says that is still to come; it may be wrong.
  @Override
  public int available() {
    return Math.clamp(entry.getSize() - size, 0, Integer.MAX_VALUE);
  }

  private int inflate(byte[] into, int from, int length) throws IOException {
    try {
      return in.read(into, from, length);
    } catch (ZipException | java.io.EOFException broken) {
      throw damaged();
    }
  }

  private void finish() {
    if (!isDone && entry.getCrc() >= 0 && entry.getCrc() != checksum.getValue()) {
      throw damaged();
    }
    isDone = true;
  }

  private Refusal damaged() {
    return Refusal.corrupt("zip", "the part " + entry.getName() + " is damaged");
  }

  /// Reads what is left, so that a part which nobody read to its end is checked as well.
  @Override
  public void close() throws IOException {
    if (!isDone) {
      byte[] rest = new byte[PIECE];
      while (read(rest, 0, PIECE) >= 0) {}
    }
    in.close();
  }
}
