package duibiao.reading;

import static duibiao.reading.TestingReading.drawn;
import static duibiao.reading.TestingReading.opened;
import static duibiao.reading.TestingReading.remarks;
import static org.assertj.core.api.Assertions.assertThat;

import duibiao.document.Document;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Merged areas as people and programs draw them, sound and broken.
class MergedAreasTest {
  @TempDir Path folder;

  /// A sheet with a text at each of these places and these areas merged.
  private Document sheet(String places, String... areas) {
    StringBuilder worksheet = new StringBuilder("<sheetData>");
    Stream.of(places.split(" "))
        .forEach(
            place ->
                worksheet.append(
                    "<row r=\"%s\"><c r=\"%s\" t=\"str\"><v>v%s</v></c></row>"
                        .formatted(place.replaceAll("\\D", ""), place, place)));
    worksheet.append("</sheetData><mergeCells>");
    Stream.of(areas).forEach(area -> worksheet.append("<mergeCell ref=\"" + area + "\"/>"));
    worksheet.append("</mergeCells>");
    return opened(
        TestingPackage.workbook(worksheet.toString()).write(folder.resolve("表.xlsx")));
  }

  private static String drawing(Document document) {
    return drawn(document.grids().getFirst());
  }

  @Test
  void theAnchorAnswersForItsSpan() {
    Document document = sheet("A1 A3 C3", "A1:D1", "A3:B5", "C3:C3");

    assertThat(drawing(document)).isEqualTo("A1:D1 vA1\nA3:B5 vA3\nC3 vC3");
    assertThat(document.remarks()).isEmpty();
  }

  @Test
  void anAreaWithABlankAnchorIsNoCell() {
    assertThat(drawing(sheet("A1", "B1:C4"))).isEqualTo("A1 vA1");
  }

  @Test
  void aValueBesideTheAnchorBreaksAnArea() {
    Document document = sheet("A1 B2 A5", "A1:B3", "A5:B5");

    assertThat(drawing(document)).isEqualTo("A1 vA1\nB2 vB2\nA5:B5 vA5");
    assertThat(remarks(document)).containsExactly("BAD_MERGE 表!A1 表");
  }

  @Test
  void ofOverlappingAreasTheLaterIsIgnored() {
    Document document = sheet("A1 C3", "A1:C2", "B2:D4", "C3:D4");

    assertThat(drawing(document)).isEqualTo("A1:C2 vA1\nC3:D4 vC3");
    assertThat(remarks(document)).containsExactly("BAD_MERGE 表!B2 表");
  }

  @Test
  void theSameAreaTwiceIsMergedOnce() {
    Document document = sheet("A1", "A1:C2", "A1:C2");

    assertThat(drawing(document)).isEqualTo("A1:C2 vA1");
    assertThat(remarks(document)).containsExactly("BAD_MERGE 表!A1 表");
  }

  @Test
  void anInvertedAreaMergesNothing() {
    Document document = sheet("A1 B5", "B5:A1", "C1:A1");

    assertThat(drawing(document)).isEqualTo("A1 vA1\nB5 vB5");
    assertThat(remarks(document)).containsExactly("BAD_MERGE 表!A1 表", "BAD_MERGE 表!A1 表");
  }

  @Test
  void anAreaOverTheWholeSheetMergesNothing() {
    Document document = sheet("A1 B5", "A1:XFD1048576");

    assertThat(drawing(document)).isEqualTo("A1 vA1\nB5 vB5");
    assertThat(remarks(document)).containsExactly("BAD_MERGE 表!A1 表");
  }

  @Test
  void aTitleOverAllColumnsIsCutBehindTheForm() {
    Document document = sheet("A1 I2 A60", "A1:XFD1", "A60:A1048576");

    assertThat(drawing(document)).isEqualTo("A1:JE1 vA1\nI2 vI2\nA60:A316 vA60");
    assertThat(document.remarks()).isEmpty();
  }
}
