package duibiao.reading;

import duibiao.document.Cell;
import duibiao.document.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;

/// Grids drawn by chance, and the ways to write one down; every place of a written grid lies in one
/// cell.
final class TestingGrid {
  private static final int ROWS = 7;
  private static final int COLUMNS = 6;
  private static final String SIGNS = "绩效指标年度≥％,;\"'<&>=-0.1%（）…𠮷\uE000é";

  private final Random random;
  private final List<Cell> cells = new ArrayList<>();

  TestingGrid(Random random) {
    this.random = random;
    cells.add(Cell.ofText("首", Span.single(0, 0)));
    for (int row = 0; row < ROWS; row++) {
      for (int column = 0; column < COLUMNS; column++) {
        fill(row, column);
      }
    }
  }

  List<Cell> cells() {
    return cells;
  }

  private void fill(int row, int column) {
    int height = random.nextInt(4) == 0 ? 1 + random.nextInt(3) : 1;
    int width = random.nextInt(4) == 0 ? 1 + random.nextInt(3) : 1;
    Span span =
        new Span(
            row, column, Math.min(row + height, ROWS) - 1, Math.min(column + width, COLUMNS) - 1);
    boolean isTaken = cells.stream().anyMatch(cell -> cell.span().overlaps(span));
    if (!isTaken && random.nextInt(3) > 0) {
      cells.add(random.nextBoolean() ? Cell.ofText(text(), span) : Cell.ofNumber(number(), span));
    }
  }

  private BigDecimal number() {
    return StoredNumber.plain(
        BigDecimal.valueOf(random.nextLong(-99_999_999_999L, 99_999_999_999L), random.nextInt(6)));
  }

  private String text() {
    return "　".repeat(random.nextInt(3))
        + IntStream.rangeClosed(0, random.nextInt(3))
            .mapToObj(line -> line())
            .collect(Collectors.joining("\n"));
  }

  private String line() {
    int[] signs = SIGNS.codePoints().toArray();
    String word =
        IntStream.rangeClosed(0, random.nextInt(8))
            .mapToObj(at -> Character.toString(signs[random.nextInt(signs.length)]))
            .collect(Collectors.joining());
    return random.nextBoolean() ? word : word + " 标" + word;
  }

  /// The same cells with numbers as texts.
  static List<Cell> asTexts(List<Cell> cells) {
    return cells.stream().map(cell -> Cell.ofText(cell.text(), cell.span())).toList();
  }

  /// The same cells, each in its anchor only.
  static List<Cell> unmerged(List<Cell> cells) {
    return cells.stream()
        .map(cell -> Cell.ofText(cell.text(), Span.single(cell.row(), cell.column())))
        .toList();
  }

  static Workbook fill(Workbook workbook, List<Cell> cells) {
    Sheet sheet = workbook.createSheet("表");
    for (Cell cell : cells) {
      Row row =
          Optional.ofNullable(sheet.getRow(cell.row()))
              .orElseGet(() -> sheet.createRow(cell.row()));
      org.apache.poi.ss.usermodel.Cell written = row.createCell(cell.column());
      cell.number()
          .ifPresentOrElse(
              number -> written.setCellValue(number.doubleValue()),
              () -> written.setCellValue(cell.text()));
      Span span = cell.span();
      if (!span.isSingle()) {
        sheet.addMergedRegion(
            new CellRangeAddress(span.top(), span.bottom(), span.left(), span.right()));
      }
    }
    return workbook;
  }

  /// One line of markup for each row: what each place gives, in order.
  private static String rows(
      List<Cell> cells, String open, String close, Function<Place, String> place) {
    int rowCount = cells.stream().mapToInt(cell -> cell.span().bottom() + 1).max().orElse(0);
    int columnCount = cells.stream().mapToInt(cell -> cell.span().right() + 1).max().orElse(0);
    return IntStream.range(0, rowCount)
        .mapToObj(row ->
            IntStream.range(0, columnCount)
                .mapToObj(column -> place.apply(new Place(row, column, over(cells, row, column))))
                .collect(Collectors.joining("", open, close)))
        .collect(Collectors.joining());
  }

  private record Place(int row, int column, Optional<Cell> cell) {

    boolean isAnchor() {
      return cell.filter(over -> over.row() == row && over.column() == column).isPresent();
    }

    boolean isLeftEdge() {
      return cell.filter(over -> over.column() == column).isPresent();
    }
  }

  private static Optional<Cell> over(List<Cell> cells, int row, int column) {
    return cells.stream().filter(cell -> cell.span().covers(row, column)).findFirst();
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }

  static String htmlTable(List<Cell> cells) {
    return "<html><table>" + rows(cells, "<tr>", "</tr>\n", TestingGrid::htmlCell) + "</table>";
  }

  private static String htmlCell(Place place) {
    if (place.cell().isEmpty()) {
      return "<td></td>";
    }
    Span span = place.cell().get().span();
    return place.isAnchor()
        ? "<td rowspan=%d colspan=%d>%s</td>"
            .formatted(
                span.height(),
                span.width(),
                escaped(place.cell().get().text()).replace("\n", "<br>"))
        : "";
  }

  static String wordTable(List<Cell> cells) {
    return "<w:tbl>" + rows(cells, "<w:tr>", "</w:tr>", TestingGrid::wordCell) + "</w:tbl>";
  }

  private static String wordCell(Place place) {
    if (place.cell().isEmpty()) {
      return "<w:tc><w:p/></w:tc>";
    }
    Cell cell = place.cell().get();
    String merge =
        cell.span().height() == 1
            ? ""
            : place.isAnchor() ? "<w:vMerge w:val=\"restart\"/>" : "<w:vMerge/>";
    String text =
        place.isAnchor()
            ? escaped(cell.text()).replace("\n", "</w:t></w:r></w:p><w:p><w:r><w:t>")
            : "";
    return place.isLeftEdge()
        ? "<w:tc><w:tcPr><w:gridSpan w:val=\"%d\"/>%s</w:tcPr><w:p><w:r><w:t>%s</w:t></w:r></w:p></w:tc>"
            .formatted(cell.span().width(), merge, text)
        : "";
  }

  static String spreadsheetXml(List<Cell> cells) {
    return """
    <?xml version="1.0"?><ss:Workbook xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">
    <ss:Worksheet ss:Name="表"><ss:Table>%s</ss:Table></ss:Worksheet></ss:Workbook>\
    """
        .formatted(rows(cells, "<ss:Row>", "</ss:Row>", TestingGrid::xmlCell));
  }

  private static String xmlCell(Place place) {
    if (!place.isAnchor()) {
      return "";
    }
    Cell cell = place.cell().orElseThrow();
    return "<ss:Cell ss:Index=\"%d\" ss:MergeAcross=\"%d\" ss:MergeDown=\"%d\"><ss:Data ss:Type=\"%s\">%s</ss:Data></ss:Cell>"
        .formatted(
            place.column() + 1,
            cell.span().width() - 1,
            cell.span().height() - 1,
            cell.number().isPresent() ? "Number" : "String",
            escaped(cell.text()));
  }

  static String separated(List<Cell> cells) {
    List<Cell> inOrder = cells.stream().sorted(Comparator.comparingInt(Cell::row)).toList();
    return rows(
        inOrder,
        "",
        "\r\n",
        place ->
            (place.column() == 0 ? "" : ",")
                + place
                    .cell()
                    .map(cell -> "\"" + cell.text().replace("\"", "\"\"") + "\"")
                    .orElse(""));
  }
}
