package duibiao.report.workbook;

import duibiao.report.workbook.SheetLook.Style;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/// Framed rows of a printed form, from top to bottom.
final class BoxRows {
  /// The columns that the name of a fact covers.
  private static final int LABELS = 1;

  private static final int BLANK_LINES = 3;

  /// Points of a page in the size it is printed in.
  private static final float PAGE = 605;

  /// Columns of a row, with what stands there.
  private record Area(int first, int last, Style style, String text) {}

  private final XSSFSheet sheet;
  private final SheetLook look;
  private final List<Integer> widths;
  private int next;
  private float used;
  private int block;
  private float blockHeight;

  BoxRows(XSSFSheet sheet, SheetLook look, List<Integer> widths) {
    this.sheet = sheet;
    this.look = look;
    this.widths = List.copyOf(widths);
  }

  private int last() {
    return widths.size() - 1;
  }

  void gap() {
    row(1);
  }

  /// Begins a block that stays on one page where it can.
  void begin() {
    block = next;
    blockHeight = 0;
  }

  /// Ends the block.
  void end() {
    if (used > PAGE && blockHeight <= PAGE && block > 0) {
      sheet.setRowBreak(block - 1);
      used = blockHeight;
    }
    used %= PAGE;
  }

  /// A text across the whole width.
  void text(Style style, String text) {
    Row row = row(lines(text, 0, last()));
    if (style == Style.TITLE) {
      row.setHeightInPoints(2f * SheetLook.LINE);
    }
    span(row, new Area(0, last(), style, text));
  }

  /// The headline of a box.
  void head(String text) {
    span(row(lines(text, 0, last())), new Area(0, last(), Style.BOX_LABEL, text));
  }

  /// A name and what is so called.
  void fact(String name, String text) {
    Row row = row(Math.max(lines(name, 0, LABELS), lines(text, LABELS + 1, last())));
    span(row, new Area(0, LABELS, Style.BOX_LABEL, name));
    span(row, new Area(LABELS + 1, last(), Style.BOX, text));
  }

  /// The cell of the last fact.
  Cell lastValue() {
    return sheet.getRow(next - 1).getCell(LABELS + 1);
  }

  /// A name and room to write.
  void blank(String name, String text) {
    Row row = row(BLANK_LINES);
    span(row, new Area(0, LABELS, Style.BOX_LABEL, name));
    span(row, new Area(LABELS + 1, last(), Style.BLANK, text));
  }

  void heads(List<String> names) {
    values(names, Style.BOX_LABEL);
  }

  /// A row of values, each in its column.
  void values(List<String> texts) {
    values(texts, Style.BOX);
  }

  private void values(List<String> texts, Style style) {
    int lines =
        IntStream.range(0, texts.size()).map(i -> lines(texts.get(i), i, i)).max().orElse(1);
    Row row = row(lines);
    for (int i = 0; i < texts.size(); i++) {
      span(row, new Area(i, i, style, texts.get(i)));
    }
  }

  /// Names with room beside each, in pairs across the width.
  void signature(List<String> names) {
    Row row = row(2);
    List<Integer> starts = List.of(0, 2, 4, 7);
    for (int i = 0; i < names.size(); i++) {
      int start = starts.get(i);
      int end = i + 1 < starts.size() ? starts.get(i + 1) - 1 : last();
      span(row, new Area(start, end, Style.BOX, names.get(i)));
    }
  }

  private Row row(int lines) {
    Row row = sheet.createRow(next++);
    float height = lines * SheetLook.LINE + 3f;
    row.setHeightInPoints(height);
    used += height;
    blockHeight += height;
    return row;
  }

  private void span(Row row, Area area) {
    for (int i = area.first(); i <= area.last(); i++) {
      row.createCell(i).setCellStyle(look.of(area.style()));
    }
    row.getCell(area.first()).setCellValue(SheetText.safe(area.text()));
    if (area.last() > area.first()) {
      sheet.addMergedRegionUnsafe(
          new CellRangeAddress(row.getRowNum(), row.getRowNum(), area.first(), area.last()));
    }
  }

  private int lines(String text, int first, int last) {
    int width = IntStream.rangeClosed(first, last).map(widths::get).sum();
    return SheetText.lines(text, width);
  }
}
