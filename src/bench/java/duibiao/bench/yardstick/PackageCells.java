package duibiao.bench.yardstick;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipFile;

/// The texts of the first sheet of a workbook, looked for in the bytes of its parts, as POI writes
/// them and with no care for what others write.
final class PackageCells {
  private static final byte[] TEXT = "<t".getBytes(UTF_8);
  private static final byte[] CELL = "<c ".getBytes(UTF_8);
  private static final byte[] ROW_END = "</row>".getBytes(UTF_8);
  private static final byte[] VALUE = "<v>".getBytes(UTF_8);
  private static final byte[] SHARED = "t=\"s\"".getBytes(UTF_8);

  private final byte[] sheet;
  private final List<String> strings;

  PackageCells(Path file) throws IOException {
    try (ZipFile parts = new ZipFile(file.toFile())) {
      sheet = part(parts, "xl/worksheets/sheet1.xml");
      strings = strings(part(parts, "xl/sharedStrings.xml"));
    }
  }

  private static byte[] part(ZipFile parts, String name) throws IOException {
    try (var in = parts.getInputStream(parts.getEntry(name))) {
      return in.readAllBytes();
    }
  }

  private static List<String> strings(byte[] part) {
    List<String> strings = new ArrayList<>();
    for (int at = find(part, TEXT, 0, part.length);
        at >= 0;
        at = find(part, TEXT, at, part.length)) {
      int from = after(part, '>', at);
      if (part[from - 2] == '/') {
        strings.add("");
        at = from;
      } else {
        int to = after(part, '<', from) - 1;
        strings.add(new String(part, from, to - from, UTF_8));
        at = to;
      }
    }
    return strings;
  }

  /// The texts of the first columns, row by row.
  List<List<String>> rows() {
    List<List<String>> rows = new ArrayList<>();
    int start = 0;
    for (int end = find(sheet, ROW_END, 0, sheet.length);
        end >= 0;
        end = find(sheet, ROW_END, start, sheet.length)) {
      rows.add(row(start, end));
      start = end + ROW_END.length;
    }
    return rows;
  }

  private List<String> row(int start, int end) {
    List<String> texts = new ArrayList<>(Collections.nCopies(SheetLine.COLUMNS, ""));
    for (int at = find(sheet, CELL, start, end); at >= 0; at = find(sheet, CELL, at, end)) {
      int column = sheet[after(sheet, '"', at)] - 'A';
      int open = after(sheet, '>', at);
      at = open;
      if (sheet[open - 2] != '/' && column < SheetLine.COLUMNS) {
        boolean isShared = find(sheet, SHARED, open - 20, open) >= 0;
        int from = find(sheet, VALUE, open, end) + VALUE.length;
        String value = new String(sheet, from, after(sheet, '<', from) - 1 - from, UTF_8);
        texts.set(column, isShared ? strings.get(Integer.parseInt(value)) : value);
      }
    }
    return texts;
  }

  /// Behind the next such character.
  private static int after(byte[] bytes, char wanted, int from) {
    int at = from;
    while (bytes[at] != wanted) {
      at++;
    }
    return at + 1;
  }

  private static int find(byte[] bytes, byte[] wanted, int from, int to) {
    for (int at = from; at <= to - wanted.length; at++) {
      int same = 0;
      while (same < wanted.length && bytes[at + same] == wanted[same]) {
        same++;
      }
      if (same == wanted.length) {
        return at;
      }
    }
    return -1;
  }
}
