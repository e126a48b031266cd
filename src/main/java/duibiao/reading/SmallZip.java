package duibiao.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.Inflater;
import java.util.zip.ZipEntry;

/// A zip file of the size and the kind that a form has: read at one go, its parts inflated by one
/// inflater. In a small file the JDK spends as long on going back and forth as on inflating.
///
/// What is not plain in its directory is left to [PackedParts.OnDisk], which says what is wrong.
final class SmallZip implements PackedParts {
  private static final int LARGEST = 1 << 20;
  private static final int END_SIZE = 22;
  private static final int END_MARK = 0x06054B50;
  private static final int ENTRY_SIZE = 46;
  private static final int ENTRY_MARK = 0x02014B50;
  private static final int LOCAL_SIZE = 30;
  private static final int LOCAL_MARK = 0x04034B50;

  /// How well it was packed, whether the sizes stand behind the data, whether names are UTF-8.
  private static final int PLAIN_FLAGS = 0x080E;

  private final ByteBuffer file;
  private final List<ZipEntry> entries = new ArrayList<>();
  private final Map<String, Integer> starts = new HashMap<>();
  private Optional<Inflater> spare = Optional.empty();

  private SmallZip(byte[] file) {
    this.file = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
  }

  /// A small and plain zip file; nothing when it is another one.
  static Optional<SmallZip> open(Path path) throws IOException {
    if (Files.size(path) > LARGEST) {
      return Optional.empty();
    }
    SmallZip zip = new SmallZip(Files.readAllBytes(path));
    return zip.list() ? Optional.of(zip) : Optional.empty();
  }

  /// Reads the directory, which must lie directly before its end and that at the end of the file.
  private boolean list() {
    int end = file.limit() - END_SIZE;
    if (end < 0 || file.getInt(end) != END_MARK || file.getInt(end + 4) != 0) {
      return false;
    }
    int count = number(end + 10);
    int at = file.getInt(end + 16);
    boolean isPlain =
        count == number(end + 8)
            && number(end + 20) == 0
            && at >= 0
            && at <= end
            && at + file.getInt(end + 12) == end;
    int directory = at;
    for (int entry = 0; isPlain && entry < count; entry++) {
      isPlain = at + ENTRY_SIZE <= end && list(at, directory);
      at += isPlain ? ENTRY_SIZE + number(at + 28) + number(at + 32) : 0;
    }
    return isPlain && at == end;
  }

  private boolean list(int at, int directory) {
    int method = number(at + 10);
    int packed = file.getInt(at + 20);
    int size = file.getInt(at + 24);
    int length = number(at + 28);
    int local = file.getInt(at + 42);
    boolean isPlain =
        file.getInt(at) == ENTRY_MARK
            && (number(at + 8) & ~PLAIN_FLAGS) == 0
            && (method == ZipEntry.DEFLATED || method == ZipEntry.STORED && packed == size)
            && number(at + 30) == 0
            && number(at + 34) == 0
            && packed >= 0
            && size >= 0
            && length > 0
            && at + ENTRY_SIZE + length + END_SIZE <= file.limit()
            && local >= 0
            && local + LOCAL_SIZE <= directory
            && file.getInt(local) == LOCAL_MARK;
    if (!isPlain) {
      return false;
    }
    int start = local + LOCAL_SIZE + number(local + 26) + number(local + 28);
    String name = new String(file.array(), at + ENTRY_SIZE, length, StandardCharsets.ISO_8859_1);
    entries.add(entry(name, method, at));
    return start <= directory - packed
        && name.chars().allMatch(sign -> sign >= ' ' && sign < 0x7F)
        && starts.put(name, start) == null;
  }

  private ZipEntry entry(String name, int method, int at) {
    ZipEntry entry = new ZipEntry(name);
    entry.setMethod(method);
    entry.setCrc(Integer.toUnsignedLong(file.getInt(at + 16)));
    entry.setCompressedSize(file.getInt(at + 20));
    entry.setSize(file.getInt(at + 24));
    return entry;
  }

  private int number(int at) {
    return Short.toUnsignedInt(file.getShort(at));
  }

  @Override
  public List<ZipEntry> entries() {
    return entries;
  }

  @Override
  public InputStream inflated(ZipEntry part) {
    int start = starts.getOrDefault(part.getName(), 0);
    int size = (int) part.getCompressedSize();
    if (part.getMethod() == ZipEntry.STORED) {
      return new ByteArrayInputStream(file.array(), start, size);
    }
    Inflater inflater = spare.orElseGet(() -> new Inflater(true));
    spare = Optional.empty();
    inflater.setInput(file.array(), start, size);
    return new InflatedStream(inflater, this::takeBack);
  }

  private void takeBack(Inflater inflater) {
    inflater.reset();
    spare.ifPresent(Inflater::end);
    spare = Optional.of(inflater);
  }

  @Override
  public void close() {
    spare.ifPresent(Inflater::end);
  }
}
