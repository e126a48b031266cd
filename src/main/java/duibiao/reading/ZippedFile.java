package duibiao.reading;

import duibiao.document.Format;
import duibiao.reading.Reading.Reason;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Set;

/// Opens a zipped file: a workbook or a text document goes to its reader, anything else is refused
/// by its name.
final class ZippedFile {
  private static final int MIMETYPE = 64;
  private static final Set<String> LOADABLE =
      Set.of(
          "xlsx", "xlsm", "xls", "et", "docx", "doc", "wps", "pdf", "csv", "html", "htm", "zip",
          "rar");

  private final ZipPackage zip;
  private final DocumentBuilder document;

  private ZippedFile(ZipPackage zip, DocumentBuilder document) {
    this.zip = zip;
    this.document = document;
  }

  static Format read(DocumentBuilder document, XmlParser parser) throws IOException {
    try (ZipPackage zip = ZipPackage.open(document.file().path(), document.limits(), parser)) {
      return new ZippedFile(zip, document).read(parser);
    }
  }

  private Format read(XmlParser parser) throws IOException {
    if (!isOfficeOpenXml()) {
      throw foreign();
    }
    OfficePackage parts = new OfficePackage(zip, document.limits(), parser);
    String main = parts.mainPart();
    if (main.endsWith(".bin")) {
      throw unsupported("xlsb", "a binary workbook");
    }
    Format format = read(parts, main);
    zip.checkTheRest();
    return format;
  }

  private Format read(OfficePackage parts, String main) throws IOException {
    String root = parts.rootName(main);
    return switch (root) {
      case "workbook" -> {
        WorkbookReader.read(parts, main, document);
        yield Format.XLSX;
      }
      case "document" -> {
        if (Suffix.isWorkbook(document.file().suffix())) {
          throw textUnderWorkbookName("docx");
        }
        WordReader.read(parts, main, document);
        yield Format.DOCX;
      }
      default ->
          throw Refusal.of(
              Reason.NOT_A_SPREADSHEET,
              "ooxml",
              "the file is an Office package of " + root + ", neither a workbook nor a text");
    };
  }

  /// A package that lost a part is still a package, and damaged.
  private boolean isOfficeOpenXml() {
    return zip.has("[Content_Types].xml")
        || zip.has("xl/workbook.xml")
        || zip.has("word/document.xml");
  }

  private Refusal foreign() throws IOException {
    String mimetype = new String(zip.head("mimetype", MIMETYPE), StandardCharsets.US_ASCII);
    if (mimetype.startsWith("application/vnd.oasis.opendocument")) {
      return unsupported("odf", "an OpenDocument file");
    }
    if (zip.has("OFD.xml")) {
      return unsupported("ofd", "an OFD file");
    }
    if (holdsLoadable(zip.names())) {
      return Refusal.of(
          Reason.ARCHIVE,
          "zip",
          "the file is an archive of office files; unpack it and load what is in it");
    }
    return Refusal.of(
        Reason.NOT_A_SPREADSHEET, "zip", "the file is an archive without any workbook in it");
  }

  private static boolean holdsLoadable(Collection<String> names) {
    return names.stream()
        .anyMatch(name -> LOADABLE.contains(name.substring(name.lastIndexOf('.') + 1)));
  }

  private static Refusal unsupported(String format, String what) {
    return Refusal.of(
        Reason.UNSUPPORTED_FORMAT,
        format,
        "the file is " + what + "; save it as xlsx and load that");
  }

  /// A text document that people take for a workbook is not what was meant to be sent.
  static Refusal textUnderWorkbookName(String format) {
    return Refusal.of(
        Reason.NOT_A_SPREADSHEET,
        format,
        "the file is a Word document under a workbook's name; give it its own suffix if it is meant"
            + " to be loaded");
  }
}
