package duibiao.reading;

import static duibiao.reading.TestingReading.drawn;
import static duibiao.reading.TestingReading.onlyGrid;
import static duibiao.reading.TestingReading.opened;
import static org.assertj.core.api.Assertions.assertThat;

import duibiao.document.Document;
import duibiao.document.Format;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Separated values in the encodings of Chinese exports.
class DelimitedReaderTest {
  @TempDir Path folder;

  private Path text(String text) {
    return TestingReading.write(folder.resolve("表.csv"), text.getBytes(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @CsvSource({
    "UTF-8,''",
    "UTF-8,\uFEFF",
    "GBK,''",
    "GB18030,''",
    "UTF-16LE,\uFEFF",
    "UTF-16BE,\uFEFF",
    "UTF-16LE,''"
  })
  void readsEveryEncoding(String encoding, String mark) {
    String text = mark + "三级指标\t一个目标值\r\n培训人数\t≥20人\r\n";
    Path file =
        TestingReading.write(folder.resolve("表.xls"), text.getBytes(Charset.forName(encoding)));

    Document document = opened(file);

    assertThat(document.format()).isEqualTo(Format.CSV);
    assertThat(drawn(document.grids().getFirst())).isEqualTo("A1 三级指标\nB1 一个目标值\nA2 培训人数\nB2 ≥20人");
  }

  @Test
  void fewCharactersAreReadRight() {
    for (String encoding : new String[] {"UTF-8", "GBK"}) {
      Path file =
          TestingReading.write(folder.resolve("表.csv"), "一,1".getBytes(Charset.forName(encoding)));

      assertThat(drawn(onlyGrid(file))).isEqualTo("A1 一\nB1 1");
    }
  }

  @Test
  void everyFieldIsText() {
    Path file = text("金额,\"1,248.00\",001,=\"007\",  其中：,\"绩效\n指标\",\"他说\"\"好\"\"\"\n\n,2\n");

    assertThat(onlyGrid(file).name()).isEqualTo("csv");
    assertThat(drawn(onlyGrid(file)))
        .isEqualTo("A1 金额\nB1 1,248.00\nC1 001\nD1 007\nE1   其中：\nF1 绩效/指标\nG1 他说\"好\"\nB3 2");
    assertThat(onlyGrid(file).cells()).allMatch(cell -> cell.number().isEmpty());
  }

  @Test
  void looseQuotesAreReadAndOpenOnesRefused() {
    assertThat(drawn(onlyGrid(text("甲,5\" 管,\"乙\"\"\"\n\"\",1"))))
        .isEqualTo("A1 甲\nB1 5\" 管\nC1 乙\"\nB2 1");
    for (String open : new String[] {"甲,\"乙,丁\n1,2\n", "甲,\"乙", "甲,\"乙\"\"\n", "甲,\"乙\"丙\n"}) {
      assertThat(TestingReading.refused(text(open)).reason())
          .isEqualTo(Reading.Reason.CORRUPT_FILE);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a,b,c\\n1,2,3      | 3
          a\\tb\\n1,248\\t2,5  | 2
          a;b;c\\n1,5;2;3     | 3
          a,b,c\\t\\n1,2,3\\t  | 3
          sep=;\\na,b;c       | 2
          标题\\n甲，乙        | 1
          """)
  void findsTheSeparator(String escaped, int columns) {
    Path file = text(escaped.replace("\\n", "\n").replace("\\t", "\t"));

    assertThat(onlyGrid(file).columnCount()).isEqualTo(columns);
  }
}
