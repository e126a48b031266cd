package duibiao.reading;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/// The parts of a zip file as its directory lists them.
sealed interface PackedParts extends Closeable permits PackedParts.OnDisk, SmallZip {

  List<? extends ZipEntry> entries();

  /// The inflated bytes of a part; damage is a [java.util.zip.ZipException] or an early end.
  InputStream inflated(ZipEntry part) throws IOException;

  /// Read by the JDK, which knows every kind of zip file.
  record OnDisk(ZipFile zip) implements PackedParts {

    @Override
    public List<? extends ZipEntry> entries() {
      return zip.stream().toList();
    }

    @Override
    public InputStream inflated(ZipEntry part) throws IOException {
      return zip.getInputStream(part);
    }

    @Override
    public void close() throws IOException {
      zip.close();
    }
  }
}
