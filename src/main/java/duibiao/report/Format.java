package duibiao.report;

/// How an answer is written: `--format`.
public enum Format {
  /// Aligned text for people.
  TABLE,
  /// An array of objects, one line each.
  JSON,
  /// RFC 4180 in UTF-8 with a byte order mark, so that spreadsheets read Chinese right.
  CSV,
  /// A workbook, a sheet per table; into a file alone.
  XLSX
}
