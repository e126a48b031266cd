package duibiao.reading;

import duibiao.document.Cell;
import duibiao.form.FormVariant;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterProperty;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// A form says the same in every format it is saved in: workbook, text document, page, separated
/// values.
class FormFormatsTest {
  private static final int TRIES = 60;

  private final Path folder = Files.createTempDirectory("duibiao");

  FormFormatsTest() throws IOException {}

  @AfterProperty
  void clear() throws IOException {
    for (String suffix : List.of(".xls", ".docx", ".csv")) {
      Files.deleteIfExists(file(suffix));
    }
    Files.deleteIfExists(folder);
  }

  private Path file(String suffix) {
    return folder.resolve("2022年自评表" + suffix);
  }

  private Path text(String text, Charset charset) throws IOException {
    return Files.write(file(".csv"), text.getBytes(charset));
  }

  @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
  void asAWorkbook(@ForAll long seed) {
    FormVariant variant = FormVariant.of(seed);
    for (Workbook workbook : new Workbook[] {new XSSFWorkbook(), new HSSFWorkbook()}) {
      Workbook filled = TestingGrid.fill(workbook, variant.grid().cells());
      variant.assertSaidBy(TestingReading.opened(TestingReading.write(file(".xls"), filled)));
    }
  }

  @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
  void asATextDocument(@ForAll long seed) {
    FormVariant variant = FormVariant.of(seed);
    variant.assertSaidBy(
        TestingReading.opened(
            TestingPackage.text(TestingGrid.wordTable(variant.grid().cells()))
                .write(file(".docx"))));
  }

  @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
  void asAPage(@ForAll long seed) throws IOException {
    FormVariant variant = FormVariant.of(seed);
    String page = TestingGrid.htmlTable(variant.grid().cells());
    variant.assertSaidBy(TestingReading.opened(text(page, StandardCharsets.UTF_8)));
  }

  @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
  void asSpreadsheetXml(@ForAll long seed) throws IOException {
    FormVariant variant = FormVariant.of(seed);
    String xml = TestingGrid.spreadsheetXml(variant.grid().cells());
    variant.assertSaidBy(TestingReading.opened(text(xml, StandardCharsets.UTF_8)));
  }

  /// Separated values know no merged cells: what was merged stands in its first place.
  @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
  void asSeparatedValues(@ForAll long seed) throws IOException {
    FormVariant variant = FormVariant.of(seed);
    List<Cell> single = TestingGrid.unmerged(variant.grid().cells());
    String values = TestingGrid.separated(single);
    variant.assertSaidBy(TestingReading.opened(text(values, Charset.forName("GB18030"))));
  }
}
