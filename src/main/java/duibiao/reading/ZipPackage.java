package duibiao.reading;

import duibiao.reading.PackedParts.OnDisk;
import duibiao.reading.Reading.Reason;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/// The parts of a zipped file, guarded: what is inflated is counted, and each part must match its
/// checksum.
final class ZipPackage implements AutoCloseable {
  private static final String FORMAT = "zip";
  private static final int PIECE = 1 << 16;

  private final PackedParts zip;
  private final ReadingLimits limits;
  private final Map<String, ZipEntry> parts = new LinkedHashMap<>();
  private final Set<String> checked = new HashSet<>();
  private long inflated;

  private ZipPackage(PackedParts zip, ReadingLimits limits) {
    this.zip = zip;
    this.limits = limits;
  }

  static ZipPackage open(Path path, ReadingLimits limits, XmlParser parser) throws IOException {
    Optional<SmallZip> small = parser == XmlParser.LEAN ? SmallZip.open(path) : Optional.empty();
    ZipPackage opened =
        new ZipPackage(small.isPresent() ? small.get() : new OnDisk(zipFile(path)), limits);
    try {
      opened.list();
      return opened;
    } catch (RuntimeException refused) {
      opened.close();
      throw refused;
    }
  }

  /// Names without a mark of UTF-8 may be in any encoding; ours are ASCII.
  private static ZipFile zipFile(Path path) throws IOException {
    try {
      return new ZipFile(path.toFile(), StandardCharsets.ISO_8859_1);
    } catch (ZipException broken) {
      if (String.valueOf(broken.getMessage()).contains("encrypted")) {
        throw Refusal.of(
            Reason.ENCRYPTED,
            FORMAT,
            "the zip file has a password; send what is in it without one");
      }
      throw Refusal.corrupt(FORMAT, "the zip directory is damaged or cut off");
    }
  }

  private void list() {
    List<? extends ZipEntry> entries = zip.entries();
    if (entries.size() > limits.parts()) {
      throw Refusal.tooLarge(FORMAT, "the package has " + entries.size() + " parts");
    }
    entries.stream().filter(entry -> !entry.isDirectory()).forEach(this::list);
  }

  private void list(ZipEntry entry) {
    String name = entry.getName().replace('\\', '/');
    if (List.of(name.split("/", -1)).contains("..")) {
      throw Refusal.of(
          Reason.UNSAFE_ENTRY,
          FORMAT,
          "a part is named to lie outside the package; do not open the file");
    }
    if (parts.put(key(name), entry) != null) {
      throw Refusal.corrupt(FORMAT, "two parts are named " + name);
    }
  }

  /// One spelling of a part's name: no slash in front, lower case.
  private static String key(String name) {
    String relative = name.startsWith("/") ? name.substring(1) : name;
    return relative.toLowerCase(Locale.ROOT);
  }

  boolean has(String name) {
    return parts.containsKey(key(name));
  }

  /// The names of all parts in lower case.
  Collection<String> names() {
    return parts.keySet();
  }

  /// A part's bytes, which throw at their end if they are not those that were packed.
  InputStream part(String name) throws IOException {
    ZipEntry entry = parts.get(key(name));
    if (entry == null) {
      throw Refusal.corrupt(FORMAT, "the part " + name + " is missing");
    }
    checked.add(key(name));
    return new PartStream(zip.inflated(entry), entry, this);
  }

  /// Books inflated bytes of a part; too many of them end the reading.
  void inflated(ZipEntry entry, long ofPart, int more) {
    inflated += more;
    guard(entry.getName(), ofPart, entry.getCompressedSize());
    if (inflated > limits.totalBytes()) {
      throw Refusal.tooLarge(
          FORMAT, "the package inflates to more than " + limits.totalBytes() + " bytes");
    }
  }

  private void guard(String name, long size, long packed) {
    if (size > limits.ratioFromBytes() && size / limits.ratio() > packed) {
      throw Refusal.of(
          Reason.ZIP_BOMB,
          FORMAT,
          "the part "
              + name
              + " inflates more than "
              + limits.ratio()
              + "-fold; do not open the file");
    }
    if (size > limits.partBytes()) {
      throw Refusal.tooLarge(
          FORMAT, "the part " + name + " inflates to more than " + limits.partBytes() + " bytes");
    }
  }

  /// Inflates every part that nobody asked for, so that damage anywhere is found, and answers how
  /// large all parts really are.
  long checkTheRest() throws IOException {
    byte[] piece = new byte[PIECE];
    for (String name : parts.keySet()) {
      if (!checked.contains(name)) {
        check(name, piece);
      }
    }
    return inflated;
  }

  private void check(String name, byte[] piece) throws IOException {
    try (InputStream in = part(name)) {
      int count = in.readNBytes(piece, 0, PIECE);
      forbidDocumentType(name, new String(piece, 0, count, StandardCharsets.ISO_8859_1));
      while (count > 0) {
        count = in.read(piece);
      }
    }
  }

  static void forbidDocumentType(String name, String head) {
    boolean isMarkup = name.endsWith(".xml") || name.endsWith(".rels");
    if (isMarkup && (head.contains("<!DOCTYPE") || head.contains("<!ENTITY"))) {
      throw Refusal.of(
          Reason.XML_FORBIDDEN,
          FORMAT,
          name
              + " holds a document type; nothing of it was followed, save the file anew in Excel or"
              + " WPS");
    }
  }

  /// The first bytes of a part, as few as there are; none when there is no such part.
  byte[] head(String name, int length) throws IOException {
    Optional<ZipEntry> entry = Optional.ofNullable(parts.get(key(name)));
    if (entry.isEmpty()) {
      return new byte[0];
    }
    try (InputStream in = zip.inflated(entry.get())) {
      return in.readNBytes(length);
    } catch (ZipException | EOFException broken) {
      throw Refusal.corrupt(FORMAT, "the part " + name + " is damaged");
    }
  }

  @Override
  public void close() {
    try {
      zip.close();
    } catch (IOException unlikely) {
      throw Refusal.corrupt(FORMAT, "the zip file could not be closed");
    }
  }
}
