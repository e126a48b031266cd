package duibiao.reading;

import static duibiao.reading.TestingReading.drawn;
import static duibiao.reading.TestingReading.onlyGrid;
import static duibiao.reading.TestingReading.opened;
import static org.assertj.core.api.Assertions.assertThat;

import duibiao.document.Document;
import duibiao.document.Place;
import duibiao.reading.Reading.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Cost follows the cells that hold something; what only looks large is read, what is too large is
/// refused.
class LargeFileTest {
  @TempDir Path folder;

  private Path sheet(String worksheet) {
    return TestingPackage.workbook(worksheet).write(folder.resolve("表.xlsx"));
  }

  private static String repeated(int times, IntFunction<String> part) {
    return IntStream.rangeClosed(1, times).mapToObj(part).collect(Collectors.joining());
  }

  private static String column(int number) {
    return new Place.CellPlace("", 0, number).address().replaceAll("\\d", "");
  }

  @Test
  void aMillionFormattedEmptyRows() {
    String rows =
        repeated(
            1_048_575,
            row -> "<row r=\"" + (row + 1) + "\" spans=\"1:9\" s=\"0\" customFormat=\"1\"/>");
    Path file =
        sheet("<sheetData><row r=\"1\"><c r=\"A1\"><v>1</v></c></row>" + rows + "</sheetData>");

    assertThat(drawn(onlyGrid(file))).isEqualTo("A1 1");
  }

  @Test
  void oneCellInTheLastCorner() {
    Path file =
        sheet(
            """
            <sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row>\
            </sheetData><mergeCells><mergeCell ref="A1:A1048576"/></mergeCells>\
            """);

    assertThat(drawn(onlyGrid(file))).isEqualTo("A1:A1048576 1\nXFD1048576 2");
  }

  @Test
  void fourMillionStyledEmptyCells() {
    String rows =
        repeated(
            40_000,
            row ->
                "<row r=\"%d\">%s</row>"
                    .formatted(
                        row, repeated(100, at -> "<c r=\"" + column(at) + row + "\" s=\"0\"/>")));
    Path file = sheet("<sheetData>" + rows + "<row r=\"40001\"><c><v>1</v></c></row></sheetData>");

    assertThat(drawn(onlyGrid(file))).isEqualTo("A40001 1");
  }

  @Test
  void aHundredThousandMergedAreas() {
    String rows =
        repeated(100_000, row -> "<row r=\"" + row * 2 + "\"><c><v>" + row + "</v></c></row>");
    String areas =
        repeated(100_000, row -> "<mergeCell ref=\"A" + row * 2 + ":C" + (row * 2 + 1) + "\"/>");

    Document document =
        opened(sheet("<sheetData>" + rows + "</sheetData><mergeCells>" + areas + "</mergeCells>"));

    assertThat(document.remarks()).isEmpty();
    assertThat(document.grids().getFirst().cells())
        .hasSize(100_000)
        .allMatch(cell -> cell.span().height() == 2 && cell.span().width() == 3);
  }

  @Test
  void tooManyMergedAreas() {
    String areas = repeated(250_001, row -> "<mergeCell ref=\"A" + row + ":C" + row + "\"/>");

    assertRefused(sheet("<mergeCells>" + areas + "</mergeCells>"), Reason.TOO_LARGE);
  }

  @Test
  void tallAreasBeyondTheCellsOfAFile() {
    String cells = "<c><v>1</v></c>".repeat(3);
    Path file =
        sheet(
            "<sheetData><row r=\"1\">%s</row><row r=\"1048576\"><c><v>1</v></c></row></sheetData><mergeCells>%s</mergeCells>"
                .formatted(
                    cells,
                    repeated(
                        3,
                        column ->
                            "<mergeCell ref=\"%1$s1:%1$s1048575\"/>"
                                .formatted("ABC".charAt(column - 1)))));

    assertRefused(file, Reason.TOO_LARGE);
  }

  @Test
  void aStyleTableThatPacksWell() {
    String styles =
        "<styleSheet><cellXfs>" + "<xf numFmtId=\"0\"/>".repeat(60_000) + "</cellXfs></styleSheet>";
    Path file =
        TestingPackage.workbook("<sheetData><row><c s=\"59999\"><v>1</v></c></row></sheetData>")
            .withRelated("styles", styles)
            .write(folder.resolve("表.xlsx"));

    assertThat(drawn(onlyGrid(file))).isEqualTo("A1 1");
  }

  @Test
  void aBombInAPartOfUse() {
    assertRefused(sheet(" ".repeat(40 << 20)), Reason.ZIP_BOMB);
  }

  @Test
  void aBombInAnyOtherPart() throws IOException {
    Path file =
        TestingPackage.workbook("<sheetData/>")
            .with("xl/media/image1.png", new byte[40 << 20])
            .write(folder.resolve("表.xlsx"));

    assertThat(Files.size(file)).isLessThan(100_000);
    assertRefused(file, Reason.ZIP_BOMB);
  }

  @Test
  void threeThousandParts() {
    TestingPackage parts =
        TestingPackage.workbook("<sheetData><row><c><v>1</v></c></row></sheetData>");
    IntStream.range(0, 3_000).forEach(part -> parts.with("customXml/item" + part + ".xml", "<a/>"));

    assertThat(drawn(onlyGrid(parts.write(folder.resolve("表.xlsx"))))).isEqualTo("A1 1");
  }

  @Test
  void tooManyParts() {
    TestingPackage parts = TestingPackage.workbook("<sheetData/>");
    IntStream.range(0, 10_000)
        .forEach(part -> parts.with("customXml/item" + part + ".xml", "<a/>"));

    assertRefused(parts.write(folder.resolve("表.xlsx")), Reason.TOO_LARGE);
  }

  private static void assertRefused(Path file, Reason reason) {
    assertThat(TestingReading.refused(file).reason()).isEqualTo(reason);
  }
}
