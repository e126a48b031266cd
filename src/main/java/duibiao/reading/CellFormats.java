package duibiao.reading;

import duibiao.document.Recent;

/// Number formats that were read lately: the workbooks of a province have a few dozen of them. Any
/// number of threads may share it.
final class CellFormats {
  private static final int SHORT = 80;

  private final Recent<Code, CellFormat> codes =
      new Recent<>(code -> FormatCode.parse(code.written(), code.dates()));
  private final Recent<BuiltIn, CellFormat> numbers =
      new Recent<>(number -> BuiltInFormat.of(number.number(), number.dates()));

  private record Code(String written, DateSystem dates) {}

  private record BuiltIn(int number, DateSystem dates) {}

  /// The format that a workbook writes out.
  CellFormat ofCode(String written, DateSystem dates) {
    return written.length() > SHORT
        ? FormatCode.parse(written, dates)
        : codes.get(new Code(written, dates));
  }

  /// The format behind a number that the file does not explain.
  CellFormat ofNumber(int number, DateSystem dates) {
    return numbers.get(new BuiltIn(number, dates));
  }
}
