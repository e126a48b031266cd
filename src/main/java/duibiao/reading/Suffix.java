package duibiao.reading;

import duibiao.document.Format;
import java.util.Set;

/// What a file's suffix promises; it never decides how a file is read, only what is said about it.
final class Suffix {
  private static final Set<String> WORKBOOKS =
      Set.of("xlsx", "xlsm", "xltx", "xltm", "xls", "xlt", "xlsb", "et", "ett", "csv", "tsv");

  private Suffix() {}

  /// Whether people who see the name expect a workbook.
  static boolean isWorkbook(String suffix) {
    return WORKBOOKS.contains(suffix);
  }

  /// Whether a name promises this format; a suffix that is nobody's promises nothing.
  static boolean fits(String suffix, Format format) {
    return switch (suffix) {
      case "xlsx", "xlsm", "xltx", "xltm" -> format == Format.XLSX;
      case "xls", "xlt" -> format == Format.XLS;
      case "et", "ett" -> format == Format.XLS || format == Format.XLSX;
      case "docx", "docm", "dotx" -> format == Format.DOCX;
      case "doc", "dot" -> format == Format.DOC;
      case "wps", "wpt" -> format == Format.DOC || format == Format.DOCX;
      case "pdf" -> format == Format.PDF;
      case "html", "htm" -> format == Format.HTML;
      case "xml" -> format == Format.XML;
      case "csv", "tsv", "txt" -> format == Format.CSV;
      default -> true;
    };
  }
}
