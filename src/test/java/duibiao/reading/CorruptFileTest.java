package duibiao.reading;

import static org.assertj.core.api.Assertions.assertThat;

import duibiao.document.Document;
import duibiao.reading.Reading.Opened;
import duibiao.reading.Reading.Reason;
import duibiao.reading.Reading.Refused;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.Set;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Damaged files are refused whole.
class CorruptFileTest {
  private static final String ROW = "<sheetData><row><c t=\"s\"><v>0</v></c></row></sheetData>";
  private static final String STRINGS = "<sst><si><t>一</t></si></sst>";

  @TempDir Path folder;

  private Reason reason(TestingPackage parts) {
    return TestingReading.refused(parts.write(folder.resolve("表.xlsx"))).reason();
  }

  private static TestingPackage sound() {
    return TestingPackage.workbook(ROW).withRelated("sharedStrings", STRINGS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "_rels/.rels",
        "xl/workbook.xml",
        "xl/worksheets/sheet1.xml",
        "xl/sharedStrings.xml",
        "xl/_rels/workbook.xml.rels",
        "[Content_Types].xml"
      })
  void missingAndEmptyParts(String part) {
    assertThat(TestingReading.opened(sound().write(folder.resolve("好.xlsx"))).grids()).hasSize(1);
    if (!part.startsWith("[")) {
      assertThat(reason(sound().without(part))).isEqualTo(Reason.CORRUPT_FILE);
      assertThat(reason(sound().with(part, ""))).isEqualTo(Reason.CORRUPT_FILE);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<sheetData><row><c t=\"s\"><v>1</v></c></row></sheetData>",
        "<sheetData><row><c t=\"s\"><v>-1</v></c></row></sheetData>",
        "<sheetData><row><c s=\"7\"><v>1</v></c></row></sheetData>",
        "<sheetData><row><c r=\"ZZZ1\"><v>1</v></c></row></sheetData>",
        "<sheetData><row><c r=\"A1048577\"><v>1</v></c></row></sheetData>",
        "<sheetData><row><c r=\"1A\"><v>1</v></c></row></sheetData>",
        "<sheetData><row r=\"x\"><c><v>1</v></c></row></sheetData>",
        "<sheetData><row><c r=\"A1\"><v>1</v></c><c r=\"A1\"><v>2</v></c></row></sheetData>",
        "<sheetData><row><c><v>1</v></row></sheetData>",
        "<sheetData><row><c><v>1</v></c>",
        "<sheetData><row><c><v>\u0007</v></c></row></sheetData>",
        "<sheetData/></worksheet><worksheet>"
      })
  void brokenSheets(String sheet) {
    assertThat(reason(TestingPackage.workbook(sheet))).isEqualTo(Reason.CORRUPT_FILE);
  }

  @Test
  void illegalUtf8() {
    byte[] bytes =
        "<worksheet><sheetData><row><c t=\"str\"><v>\u00ff</v></c></row></sheetData></worksheet>"
            .getBytes(StandardCharsets.ISO_8859_1);

    assertThat(reason(sound().with("xl/worksheets/sheet1.xml", bytes)))
        .isEqualTo(Reason.CORRUPT_FILE);
  }

  @Test
  void twoPartsOfOneName() {
    assertThat(reason(sound().with("XL/Worksheets/sheet1.xml", "<worksheet/>")))
        .isEqualTo(Reason.CORRUPT_FILE);
  }

  @Test
  void elementsNestedWithoutEnd() {
    String deep = "<a>".repeat(200_000) + "</a>".repeat(200_000);

    assertThat(reason(TestingPackage.workbook(deep))).isEqualTo(Reason.CORRUPT_FILE);
    assertThat(reason(sound().with("xl/sharedStrings.xml", "<sst>" + deep + "</sst>")))
        .isEqualTo(Reason.CORRUPT_FILE);
  }

  @Test
  void cutShortAnywhere() throws IOException {
    for (Workbook workbook : new Workbook[] {new XSSFWorkbook(), new HSSFWorkbook()}) {
      byte[] whole = bytes(workbook);
      for (int tenths = 1; tenths < 10; tenths++) {
        byte[] cut = Arrays.copyOf(whole, whole.length * tenths / 10);
        assertThat(TestingReading.refused(write("表.xlsx", cut)).reason())
            .isEqualTo(Reason.CORRUPT_FILE);
      }
    }
  }

  /// A flipped byte in a package is refused or does no harm; in the older format, which has no
  /// checksums, it is never our fault.
  @Test
  void flippedBytes() throws IOException {
    Random random = new Random(11);
    for (Workbook workbook : new Workbook[] {new XSSFWorkbook(), new HSSFWorkbook()}) {
      boolean hasChecksums = workbook instanceof XSSFWorkbook;
      byte[] whole = bytes(workbook);
      Document sound = TestingReading.opened(write("表.xlsx", whole));
      for (int round = 0; round < 300; round++) {
        byte[] flipped = whole.clone();
        flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
        switch (TestingReading.read(write("表.xlsx", flipped))) {
          case Opened(Document document) when hasChecksums ->
              assertThat(drawn(document)).isEqualTo(drawn(sound));
          case Opened opened -> assertThat(opened.document().grids()).isNotNull();
          case Refused refused -> assertThat(refused.reason()).isNotIn(Set.of(Reason.INTERNAL));
        }
      }
    }
  }

  private static String drawn(Document document) {
    return String.join("\n", document.grids().stream().map(TestingReading::drawn).toList());
  }

  private Path write(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }

  private static byte[] bytes(Workbook workbook) throws IOException {
    Sheet sheet = workbook.createSheet("表");
    for (int row = 0; row < 40; row++) {
      Row line = sheet.createRow(row);
      for (int column = 0; column < 9; column++) {
        line.createCell(column).setCellValue("第" + row * column + "项指标");
      }
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    workbook.write(out);
    return out.toByteArray();
  }

  /// The library would make room for two thousand million texts.
  @Test
  void moreTextsThanTheFileHasBytes() throws IOException {
    HSSFWorkbook workbook = new HSSFWorkbook();
    workbook.createSheet("表").createRow(0).createCell(0).setCellValue("康复项目");
    byte[] bytes = Files.readAllBytes(TestingReading.write(folder.resolve("谎.xls"), workbook));
    ByteBuffer book = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    int shared = 0;
    while (book.getShort(shared) != SSTRecord.sid
        || book.getInt(shared + 4) != 1
        || book.getInt(shared + 8) != 1) {
      shared++;
    }
    book.putInt(shared + 8, Integer.MAX_VALUE);
    Path lie = Files.write(folder.resolve("谎.xls"), bytes);

    Refused refused = TestingReading.refused(lie);
    assertThat(refused.reason()).isEqualTo(Reason.CORRUPT_FILE);
    assertThat(refused.detail()).contains("promises 2147483647 texts");
  }
}
