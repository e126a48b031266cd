package duibiao.reading;

import static org.assertj.core.api.Assertions.assertThat;

import duibiao.document.Cell;
import duibiao.document.Grid;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterProperty;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// Whatever stands in a grid is read back, whatever format it is written in.
class RoundTripTest {
  private final Path folder = Files.createTempDirectory("duibiao");

  RoundTripTest() throws IOException {}

  @AfterProperty
  void clear() throws IOException {
    for (Path file : List.of(folder.resolve("表.xls"), folder.resolve("表.docx"))) {
      Files.deleteIfExists(file);
    }
    Files.deleteIfExists(folder);
  }

  @Provide
  Arbitrary<List<Cell>> grids() {
    return Arbitraries.randomValue(random -> new TestingGrid(random).cells());
  }

  @Property(tries = 150)
  void throughWorkbooks(@ForAll("grids") List<Cell> cells) {
    for (Workbook workbook : new Workbook[] {new XSSFWorkbook(), new HSSFWorkbook()}) {
      assertRead(TestingReading.write(file(".xls"), TestingGrid.fill(workbook, cells)), cells);
    }
  }

  @Property(tries = 150)
  void throughTextDocuments(@ForAll("grids") List<Cell> cells) {
    assertRead(
        TestingPackage.text(TestingGrid.wordTable(cells)).write(file(".docx")),
        TestingGrid.asTexts(cells));
  }

  @Property(tries = 150)
  void throughPages(@ForAll("grids") List<Cell> cells) {
    assertRead(text(TestingGrid.htmlTable(cells)), TestingGrid.asTexts(cells));
  }

  @Property(tries = 150)
  void throughSpreadsheetXml(@ForAll("grids") List<Cell> cells) {
    assertRead(text(TestingGrid.spreadsheetXml(cells)), cells);
  }

  /// `="0012"` is how spreadsheets force a text; it is read as the text inside, so no cell here may
  /// look like it.
  @Property(tries = 150)
  void throughSeparatedValues(@ForAll("grids") List<Cell> cells) {
    Assume.that(cells.stream().noneMatch(cell -> cell.text().startsWith("=\"")));
    List<Cell> single = TestingGrid.unmerged(TestingGrid.asTexts(cells));

    assertRead(text(TestingGrid.separated(single)), single);
  }

  private static void assertRead(Path file, List<Cell> cells) {
    Grid read = TestingReading.onlyGrid(file);
    assertThat(read.cells()).isEqualTo(new Grid("", cells).cells());
  }

  private Path file(String suffix) {
    return folder.resolve("表" + suffix);
  }

  private Path text(String text) {
    return TestingReading.write(file(".xls"), text.getBytes(StandardCharsets.UTF_8));
  }
}
