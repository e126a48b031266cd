package duibiao.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The identity of a file, which reading never changes.
class SourceFileTest {
  @TempDir Path folder;

  @Test
  void theDigestIsOfTheBytes() throws IOException {
    Path file = Files.writeString(folder.resolve("表.csv"), "abc");

    assertThat(SourceFile.of(file, "甲县/表.csv"))
        .isEqualTo(
            new SourceFile(
                file,
                "甲县/表.csv",
                "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
  }

  @Test
  void aMissingFileHasNoDigest() {
    assertThatExceptionOfType(UncheckedIOException.class)
        .isThrownBy(() -> SourceFile.of(folder.resolve("无.csv"), "无.csv"));
  }

  @Test
  void theSuffixIsBehindTheLastPoint() {
    Map<String, String> suffixes =
        Map.of("甲.县/表", "", "表.XLSX", "xlsx", "a.b.xls", "xls", "表.", "", ".csv", "csv");

    suffixes.forEach(
        (name, suffix) -> assertThat(new SourceFile(folder, name, "").suffix()).isEqualTo(suffix));
  }

  @Test
  void readingLeavesTheFileAndItsFolderAlone() throws IOException {
    for (Workbook workbook : List.of(new XSSFWorkbook(), new HSSFWorkbook())) {
      workbook.createSheet("表").createRow(0).createCell(0).setCellFormula("1+1");
      Path file = TestingReading.write(folder.resolve("表.xlsx"), workbook);
      Files.setLastModifiedTime(file, FileTime.fromMillis(1_000_000));
      String before = SourceFile.of(file, "表.xlsx").sha256();

      TestingReading.opened(file);

      assertThat(SourceFile.of(file, "表.xlsx").sha256()).isEqualTo(before);
      assertThat(Files.getLastModifiedTime(file)).isEqualTo(FileTime.fromMillis(1_000_000));
      assertThat(folder).isDirectoryContaining(path -> path.equals(file));
      assertThat(folder.toFile().list()).containsExactly("表.xlsx");
    }
  }
}
