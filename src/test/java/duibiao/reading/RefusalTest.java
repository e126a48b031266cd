package duibiao.reading;

import static org.assertj.core.api.Assertions.assertThat;

import duibiao.reading.Reading.Reason;
import duibiao.reading.Reading.Refused;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Random;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Files that are not read, each with its reason.
class RefusalTest {
  private static final String ROW = "<sheetData><row><c><v>1</v></c></row></sheetData>";

  @TempDir Path folder;

  private Refused refused(String name, byte[] bytes) {
    return TestingReading.refused(TestingReading.write(folder.resolve(name), bytes));
  }

  private void assertRefused(Refused refused, Reason reason) {
    assertThat(refused.reason()).isEqualTo(reason);
    assertThat(refused.detail()).isNotBlank().doesNotContain("\n");
  }

  private Refused refused(TestingPackage parts) {
    return TestingReading.refused(parts.write(folder.resolve("表.xlsx")));
  }

  @ParameterizedTest
  @CsvSource({"''", "'  \n\t '", "\uFEFF", "'　\r\n'"})
  void emptyFiles(String text) {
    for (String name : new String[] {"表.xlsx", "表.csv", "表.doc"}) {
      assertRefused(refused(name, text.getBytes(StandardCharsets.UTF_8)), Reason.EMPTY_FILE);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "255044462D312E37,表.xlsx,NOT_A_SPREADSHEET",
    "255044462D312E37,表.pdf,UNSUPPORTED_FORMAT",
    "526172211A0700CF,表.xls,NOT_A_SPREADSHEET",
    "526172211A0700CF,表.rar,ARCHIVE",
    "377ABCAF271C0004,表.7z,ARCHIVE",
    "89504E470D0A1A0A,表.xlsx,NOT_A_SPREADSHEET",
    "FFD8FFE000104A46,表.jpg,NOT_A_SPREADSHEET",
    "7B5C727466315C61,表.doc,UNSUPPORTED_FORMAT",
    "0908080000050500,表.xls,UNSUPPORTED_FORMAT",
    "0000000000000000,表.xls,NOT_A_SPREADSHEET",
    "7F454C4602010100,表.xlsx,NOT_A_SPREADSHEET"
  })
  void otherFormats(String head, String name, Reason reason) {
    assertRefused(refused(name, HexFormat.of().parseHex(head + "00".repeat(30))), reason);
  }

  @Test
  void noise() {
    byte[] bytes = new byte[5_000];
    new Random(7).nextBytes(bytes);
    bytes[0] = 'a';

    assertRefused(refused("表.xlsx", bytes), Reason.NOT_A_SPREADSHEET);
  }

  @ParameterizedTest
  @CsvSource({
    "ISO-8859-1,'Dépense réalisée;12 €'",
    "Big5,'績效自評表,項目資金執行情況'",
    "windows-1251,'Отчёт о расходах,1'"
  })
  void textThatNoEncodingOfOursExplains(String encoding, String text) {
    assertRefused(
        refused("表.csv", text.repeat(20).getBytes(Charset.forName(encoding))), Reason.BAD_ENCODING);
  }

  @Test
  void textThatLostCharactersOrIsCutInsideOne() {
    byte[] whole = "项目支出绩效自评表,得分".repeat(20).getBytes(StandardCharsets.UTF_8);

    assertRefused(
        refused("表.csv", "项目\uFFFD支出".getBytes(StandardCharsets.UTF_8)), Reason.BAD_ENCODING);
    assertRefused(
        refused("表.csv", java.util.Arrays.copyOf(whole, whole.length - 1)), Reason.BAD_ENCODING);
  }

  @ParameterizedTest
  @CsvSource({
    "'MIME-Version: 1.0\nContent-Type: multipart/related',表.xls",
    "'<?xml version=\"1.0\"?><office:document/>',表.xls",
    "'<wordDocument/>',表.doc"
  })
  void textOfUnknownKinds(String text, String name) {
    assertRefused(refused(name, text.getBytes(StandardCharsets.UTF_8)), Reason.UNSUPPORTED_FORMAT);
  }

  @Test
  void filesThatAreNotThere() {
    assertRefused(
        (Refused)
            new DocumentReader().read(new SourceFile(folder.resolve("无.xlsx"), "无.xlsx", "0")),
        Reason.UNREADABLE);
    assertRefused(
        (Refused) new DocumentReader().read(new SourceFile(folder, "夹.xlsx", "0")),
        Reason.UNREADABLE);
  }

  @Test
  void passwords() throws Exception {
    assertRefused(refused("表.xlsx", encrypted(bytes(new XSSFWorkbook()))), Reason.ENCRYPTED);
    try {
      Biff8EncryptionKey.setCurrentUserPassword("密");
      assertRefused(refusedWithoutPassword(bytes(new HSSFWorkbook())), Reason.ENCRYPTED);
    } finally {
      Biff8EncryptionKey.setCurrentUserPassword(null);
    }
  }

  private Refused refusedWithoutPassword(byte[] bytes) {
    Biff8EncryptionKey.setCurrentUserPassword(null);
    return refused("表.xls", bytes);
  }

  private static byte[] bytes(Workbook workbook) throws IOException {
    workbook.createSheet("表").createRow(0).createCell(0).setCellValue(1);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    workbook.write(out);
    return out.toByteArray();
  }

  private static byte[] encrypted(byte[] workbook) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (POIFSFileSystem files = new POIFSFileSystem()) {
      Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword("密");
      try (OutputStream inside = encryptor.getDataStream(files)) {
        inside.write(workbook);
      }
      files.writeFilesystem(out);
    }
    return out.toByteArray();
  }

  @Test
  void archives() {
    Path zip =
        TestingPackage.workbook(ROW)
            .without("[Content_Types].xml")
            .without("xl/workbook.xml")
            .with("各县/甲县.XLSX", "")
            .write(folder.resolve("表.zip"));

    assertRefused(TestingReading.refused(zip), Reason.ARCHIVE);
  }

  @Test
  void packagesOfOtherKinds() {
    TestingPackage pictures =
        TestingPackage.workbook(ROW).without("[Content_Types].xml").without("xl/workbook.xml");

    assertRefused(refused(pictures.with("1.png", "")), Reason.NOT_A_SPREADSHEET);
    assertRefused(
        refused(pictures.with("mimetype", "application/vnd.oasis.opendocument.spreadsheet")),
        Reason.UNSUPPORTED_FORMAT);
    assertRefused(refused(TestingPackage.text("<w:p/>")), Reason.NOT_A_SPREADSHEET);
    assertRefused(
        refused(TestingPackage.workbook(ROW).with("xl/workbook.xml", "<presentation/>")),
        Reason.NOT_A_SPREADSHEET);
    assertRefused(
        refused(
            TestingPackage.workbook(ROW).replacing("/officeDocument\"", "/fixedrepresentation\"")),
        Reason.NOT_A_SPREADSHEET);
  }

  @Test
  void partsOutsideThePackage() {
    assertRefused(
        refused(TestingPackage.workbook(ROW).with("../../etc/passwd", "x")), Reason.UNSAFE_ENTRY);
  }

  @Test
  void aNameFromInsideAFileSteersNoTerminal() {
    Refused refused =
        refused(
            TestingPackage.workbook(ROW)
                .with("xl/a\u001B[2J\u202E.xml", "")
                .with("XL/A\u001B[2J\u202E.xml", ""));

    assertThat(refused.reason()).isEqualTo(Reason.CORRUPT_FILE);
    assertThat(refused.detail()).contains("\\u001b[2J").doesNotContain("\u001B", "\u202E");
  }

  @Test
  void filesBeyondTheLimits() throws IOException {
    Path large = folder.resolve("大.csv");
    Files.writeString(large, "一,二\n".repeat(100));
    ReadingLimits usual = ReadingLimits.defaults();
    ReadingLimits few =
        new ReadingLimits(
            500,
            400,
            usual.pageBytes(),
            usual.partBytes(),
            usual.totalBytes(),
            usual.ratio(),
            usual.ratioFromBytes(),
            usual.parts(),
            usual.sheets(),
            usual.mergedAreas(),
            10,
            usual.depth(),
            usual.textLength(),
            usual.evaluatedBytes());

    assertRefused(
        (Refused) new DocumentReader(few).read(SourceFile.of(large, "大.csv")), Reason.TOO_LARGE);
    Files.writeString(large, "一,二\n".repeat(6));
    assertRefused(
        (Refused) new DocumentReader(few).read(SourceFile.of(large, "大.csv")), Reason.TOO_LARGE);
  }
}
