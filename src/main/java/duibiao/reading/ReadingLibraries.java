package duibiao.reading;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The libraries that reading needs, and nothing else of the program, as files of this
/// installation.
public final class ReadingLibraries {
  /// A class of each: our own, those we call, and those that they call.
  private static final List<String> INHABITANTS =
      List.of(
          "duibiao.reading.DocumentReader",
          "de.siegmar.fastcsv.reader.CsvReader",
          "org.jsoup.Jsoup",
          "org.apache.poi.poifs.filesystem.POIFSFileSystem",
          "org.apache.poi.hwpf.HWPFDocument",
          "org.apache.poi.xssf.usermodel.XSSFWorkbook",
          "org.openxmlformats.schemas.spreadsheetml.x2006.main.CTWorkbook",
          "org.apache.xmlbeans.XmlObject",
          "org.apache.commons.collections4.ListValuedMap",
          "org.apache.commons.compress.archivers.zip.ZipFile",
          "org.apache.commons.io.IOUtils",
          "org.apache.commons.codec.digest.DigestUtils",
          "org.apache.commons.math3.util.FastMath",
          "org.apache.logging.log4j.LogManager",
          "com.zaxxer.sparsebits.SparseBitSet");

  private ReadingLibraries() {}

  /// Jars and folders with classes, in the order in which they are searched.
  public static List<Path> places() {
    return INHABITANTS.stream().flatMap(name -> place(name).stream()).distinct().toList();
  }

  private static Optional<Path> place(String name) {
    try {
      Class<?> inhabitant = Class.forName(name, false, ReadingLibraries.class.getClassLoader());
      CodeSource source = inhabitant.getProtectionDomain().getCodeSource();
      return Stream.ofNullable(source).map(found -> Path.of(uri(found))).findFirst();
    } catch (ClassNotFoundException missing) {
      throw new IllegalStateException("the installation lacks a library: " + name, missing);
    }
  }

  private static java.net.URI uri(CodeSource source) {
    try {
      return source.getLocation().toURI();
    } catch (URISyntaxException unlikely) {
      throw new IllegalStateException("the installation lies in an odd place", unlikely);
    }
  }
}
