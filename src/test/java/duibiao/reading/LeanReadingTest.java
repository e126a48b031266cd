package duibiao.reading;

import static org.assertj.core.api.Assertions.assertThat;

import duibiao.document.Document;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Our own parser of XML tells what that of the JDK tells, or nothing.
///
/// Of two faults in one file they may name another first, as one reads further ahead.
/// `duibiao.drill.mutations` says how often: in a tenth as many packages, in twice as many texts.
class LeanReadingTest {
  private static final Path SAMPLE = Path.of(System.getProperty("duibiao.home"), "jobs/sample");
  private static final long COUNT = Long.getLong("duibiao.drill.mutations", 10_000);

  @TempDir private Path folder;

  private static String read(Path file, XmlParser parser) {
    DocumentReader reader = new DocumentReader(ReadingLimits.defaults(), parser);
    return switch (reader.read(SourceFile.of(file, file.getFileName().toString()))) {
      case Reading.Opened(Document document) -> shown(document);
      case Reading.Refused refused -> refused.reason().code();
    };
  }

  private static String shown(Document document) {
    StringBuilder shown = new StringBuilder();
    shown.append(document.format()).append(document.paragraphs()).append(document.remarks());
    document.grids().forEach(grid -> shown.append(grid.name()).append(grid.cells()));
    return shown.toString();
  }

  private static void assertSame(Path file) {
    assertThat(read(file, XmlParser.LEAN)).isEqualTo(read(file, XmlParser.REFERENCE));
  }

  private static List<Path> sample() throws IOException {
    try (Stream<Path> files = Files.walk(SAMPLE)) {
      return files.filter(file -> file.toString().matches(".*\\.(xlsx|docx)")).toList();
    }
  }

  @Test
  void filesOfTheSample() throws IOException {
    assertThat(sample()).isNotEmpty().allSatisfy(LeanReadingTest::assertSame);
  }

  @Test
  void knowsAllThatTheProgramsOfTheSampleWrite() throws IOException {
    for (Path file : sample()) {
      try (ZipFile zip = new ZipFile(file.toFile())) {
        for (ZipEntry part : zip.stream().toList()) {
          if (part.getName().matches("(xl/[^/]*|xl/worksheets/[^/]*|word/document)\\.xml")) {
            try (InputStream in = zip.getInputStream(part)) {
              assertThat(XmlTelling.lean(in.readAllBytes())).as(part.getName()).isPresent();
            }
          }
        }
      }
    }
  }

  @Test
  void workbooksAndTextsByChance() throws IOException {
    for (long seed = 0; seed < COUNT / 50; seed++) {
      TestingGrid grid = new TestingGrid(new Random(seed));
      Path workbook = folder.resolve("表.xlsx");
      TestingReading.write(workbook, TestingGrid.fill(new XSSFWorkbook(), grid.cells()));
      assertSame(workbook);
      assertSame(
          TestingPackage.text(TestingGrid.wordTable(grid.cells())).write(folder.resolve("文.docx")));
      Files.delete(workbook);
    }
  }

  @Test
  void damagedWorkbooks() {
    for (long seed = 0; seed < COUNT / 10; seed++) {
      Path file = folder.resolve("表.xlsx");
      TestingPackage.workbook("")
          .with("xl/worksheets/sheet1.xml", new DamagedXml(seed).bytes())
          .write(file);
      assertSame(file);
    }
  }

  @Test
  void damagedTexts() {
    int known = 0;
    for (long seed = 0; seed < 2 * COUNT; seed++) {
      byte[] text = new DamagedXml(seed).bytes();
      if (XmlTelling.lean(text).isPresent()) {
        known++;
        assertThat(XmlTelling.lean(text)).as("seed " + seed).isEqualTo(XmlTelling.reference(text));
      }
    }
    assertThat(known).isGreaterThan((int) (COUNT / 4));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "<a>",
        "<a></b>",
        "<a/><b/>",
        "<a/>b",
        " <?xml version=\"1.0\"?><a/>",
        "<?xml version=\"1.1\"?><a/>",
        "<?xml version=\"1.0\" encoding=\"GBK\"?><a/>",
        "<?xml encoding=\"UTF-8\" version=\"1.0\"?><a/>",
        "<!DOCTYPE a><a/>",
        "<a><![CDATA[b]]></a>",
        "<a><?b c?></a>",
        "<a>&b;</a>",
        "<a>&#0;</a>",
        "<a>&#x110000;</a>",
        "<a>b]]>c</a>",
        "<a>\u0001</a>",
        "<a>\u0000</a>",
        "<a b='c'd='e'/>",
        "<a b='<'/>",
        "<a b='c' b='d'/>",
        "<b:a/>",
        "<a><b xmlns:c='d'/><c:b/></a>",
        "<a xmlns:b=''/>",
        "<a xmlns:b='c' b:d='e' d='f'/>",
        "<a:b:c xmlns:a='d'/>",
        "<1a/>",
        "<名/>",
        "<a><!-- b -- c --></a>"
      })
  void leavesTheRestToTheJdk(String text) {
    assertThat(XmlTelling.lean(XmlTelling.bytes(text))).isEmpty();
  }
}
