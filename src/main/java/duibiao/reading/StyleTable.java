package duibiao.reading;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The number formats of an Office Open XML workbook, by the style number that a cell names.
final class StyleTable {
  private final List<CellFormat> formats;
  private final CellFormat general;

  private StyleTable(List<CellFormat> formats, DateSystem dates) {
    this.formats = formats;
    this.general = CellFormat.general(dates);
  }

  /// A workbook without styles.
  static StyleTable none(DateSystem dates) {
    return new StyleTable(List.of(), dates);
  }

  static StyleTable read(OfficePackage parts, String part, ReadingLimits limits, DateSystem dates)
      throws IOException {
    Map<Integer, String> codes = new HashMap<>();
    List<Integer> numbers = new ArrayList<>();
    try (InputStream in = parts.zip().part(part);
        XmlCursor xml = XmlCursor.over(in, part, limits)) {
      int root = xml.openRoot();
      while (xml.openChild(root)) {
        switch (xml.name()) {
          case "numFmts" -> codes(xml, codes);
          case "cellXfs" -> numbers(xml, numbers);
          default -> {}
        }
      }
      xml.finish();
    }
    return new StyleTable(formats(numbers, codes, dates), dates);
  }

  private static void codes(XmlCursor xml, Map<Integer, String> codes) {
    int list = xml.depth();
    while (xml.openChild(list)) {
      codes.put(number(xml), xml.attribute("formatCode"));
    }
  }

  private static void numbers(XmlCursor xml, List<Integer> numbers) {
    int list = xml.depth();
    while (xml.openChild(list)) {
      numbers.add(number(xml));
    }
  }

  private static int number(XmlCursor xml) {
    String number = xml.attribute("numFmtId");
    return number.isEmpty() ? 0 : Integer.parseInt(number);
  }

  private static List<CellFormat> formats(
      List<Integer> numbers, Map<Integer, String> codes, DateSystem dates) {
    Map<Integer, CellFormat> byNumber = new HashMap<>();
    return numbers.stream()
        .map(number -> byNumber.computeIfAbsent(number, wanted -> format(wanted, codes, dates)))
        .toList();
  }

  private static CellFormat format(int number, Map<Integer, String> codes, DateSystem dates) {
    return Optional.ofNullable(codes.get(number))
        .map(code -> FormatCode.parse(code, dates))
        .orElseGet(() -> BuiltInFormat.of(number, dates));
  }

  /// The format of a style number as it stands in a cell, empty for a cell without style.
  CellFormat get(String style) {
    if (style.isEmpty() || (style.equals("0") && formats.isEmpty())) {
      return formats.isEmpty() ? general : formats.getFirst();
    }
    int number = Integer.parseInt(style);
    if (number >= formats.size()) {
      throw Refusal.corrupt("xlsx", "a cell names the style " + style + ", which does not exist");
    }
    return formats.get(number);
  }
}
