package duibiao.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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

  static StyleTable read(OfficePackage parts, String part, CellFormats formats, DateSystem dates)
      throws IOException {
    Map<Integer, String> codes = new HashMap<>();
    List<Integer> numbers = new ArrayList<>();
    try (XmlCursor xml = parts.open(part)) {
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
    return new StyleTable(
        numbers.stream().map(number -> format(number, codes, formats, dates)).toList(), dates);
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

  private static CellFormat format(
      int number, Map<Integer, String> codes, CellFormats formats, DateSystem dates) {
    String code = codes.get(number);
    return code == null ? formats.ofNumber(number, dates) : formats.ofCode(code, dates);
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
