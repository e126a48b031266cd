package duibiao.document;

import java.util.Locale;

/// The format a file was recognised as by its content; the name in lower case is the `format` of
/// the `inspect` contract.
public enum Format {
  /// Office Open XML workbook, `.xlsx` or `.xlsm`.
  XLSX,
  /// Excel 97-2003 workbook (BIFF8).
  XLS,
  /// Office Open XML text document.
  DOCX,
  /// Word 97-2003 document.
  DOC,
  /// Portable Document Format with a text layer.
  PDF,
  /// Separated values: comma, tab or semicolon.
  CSV,
  /// HTML tables, often saved under a workbook's name.
  HTML,
  /// Excel 2003 XML spreadsheet.
  XML;

  /// Whether its beginning alone is a whole file as well.
  public boolean isText() {
    return switch (this) {
      case CSV, HTML, XML -> true;
      case XLSX, XLS, DOCX, DOC, PDF -> false;
    };
  }

  /// The name in the `inspect` contract and in `dim_source.format`, such as `xlsx`.
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
