package duibiao.reading;

import static org.assertj.core.api.Assertions.assertThat;

import duibiao.document.Cell;
import duibiao.document.Cell.NumberStyle;
import duibiao.document.Document;
import java.math.BigDecimal;
import java.nio.file.Path;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Stored numbers under the formats of real forms.
class NumberFormatTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          General                                    | 5                   | 5        | 5
          General                                    | 98.960000000000008  | 98.96    | 98.96
          General                                    | 0.30000000000000004 | 0.3      | 0.3
          General                                    | 1230.3700000000001  | 1230.37  | 1230.37
          General                                    | 0.0000001           | 0.0000001 | 0.0000001
          General                                    | 1e11                | 100000000000 | 100000000000
          General                                    | -0.0                | 0        | 0
          0                                          | 98.9567             | 98.9567  | 98.9567
          0.00                                       | 98.9567             | 98.9567  | 98.9567
          #,##0.00                                   | 1248                | 1248     | 1248
          #,##0                                      | 1234567.5           | 1234567.5 | 1234567.5
          #,##0.00_);[Red]\\(#,##0.00\\)             | -1248.5             | -1248.5  | -1248.5
          _(* #,##0.00_);_(* \\(#,##0.00\\);_(* "-"??_);_(@_) | 0          | 0        | 0
          [$¥-804]#,##0.00                           | 1231.96             | 1231.96  | 1231.96
          0"人"                                      | 32                  | 32       | 32
          "约"0.0"万元"                              | 250.25              | 250.25   | 250.25
          ;;;                                        | 7                   | 7        | 7
          "达标"                                     | 1                   | 1        | 1
          [=1]"是";[=0]"否"                          | 1                   | 1        | 1
          [DBNum1][$-804]General                     | 123                 | 123      | 123
          [DBNum2][$-804]General"元"                 | 45.6                | 45.6     | 45.6
          0.00E+00                                   | 1248                | 1248     | 1248
          # ?/?                                      | 0.5                 | 0.5      | 0.5
          @                                          | 12                  | 12       | 12
          """)
  void showsTheStoredNumber(String format, double stored, String text, BigDecimal number) {
    for (Workbook workbook : workbooks()) {
      Document document = document(workbook, format, stored);
      assertThat(cell(document).text()).isEqualTo(text);
      assertThat(cell(document).number()).contains(number);
      assertThat(cell(document).style()).isEqualTo(NumberStyle.PLAIN);
      assertThat(document.remarks()).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          0%              | 0.9402              | 94.02%   | 0.9402
          0.00%           | 0.94020000000000004 | 94.02%   | 0.9402
          0.00%           | 1                   | 100.00%  | 1
          0.0%            | 0.99871234          | 99.871234% | 0.99871234
          0%              | 0                   | 0%       | 0
          0.00%           | -0.05               | -5.00%   | -0.05
          0.00%;-0.00%;"-" | 0                  | 0.00%    | 0
          [Red]0.00%      | 1.2                 | 120.00%  | 1.2
          """)
  void showsAPercentageExactly(String format, double stored, String text, BigDecimal number) {
    for (Workbook workbook : workbooks()) {
      Document document = document(workbook, format, stored);
      assertThat(cell(document).text()).isEqualTo(text);
      assertThat(cell(document).number()).contains(number);
      assertThat(cell(document).style()).isEqualTo(NumberStyle.PERCENT);
      assertThat(document.remarks()).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          0!.0000                       | 12481234  | 1248.1234   | 1248.1234
          0\\.0000                      | 12480000  | 1248        | 1248
          0"."0000                      | 12480000  | 1248        | 1248
          #,##0!.0000                   | 12480000  | 1248        | 1248
          0!.0,                         | 12345678  | 1234.5678   | 1234.5678
          0!.0,"万元"                   | 12345678  | 1234.5678万元 | 1234.5678
          0.00,,%                       | 12481234  | 1248.1234   | 1248.1234
          #,##0,                        | 1248000   | 1248        | 1248
          0.0,,                         | 1248000   | 1.248       | 1.248
          [>=10000]0!.0,"万";0          | 12345     | 1.2345万    | 1.2345
          0"0000"                       | 3         | 30000       | 30000
          0.00"%"                       | 94.02     | 94.02%      | 0.9402
          """)
  void showsTheMagnitudeThatIsSeen(String format, double stored, String text, String number) {
    for (Workbook workbook : workbooks()) {
      Document document = document(workbook, format, stored);
      assertThat(cell(document).text()).isEqualTo(text);
      assertThat(cell(document).number()).contains(new BigDecimal(number));
      assertThat(cell(document).style())
          .isEqualTo(text.endsWith("%") ? NumberStyle.PERCENT : NumberStyle.PLAIN);
      assertThat(TestingReading.remarks(document)).containsExactly("SCALED_FORMAT 表!A1 " + format);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          m/d/yy                              | 45181      | 2023-09-12
          yyyy-mm-dd                          | 45181      | 2023-09-12
          yyyy/m/d                            | 45181      | 2023-09-12
          yyyy.m.d                            | 45181      | 2023-09-12
          yyyy"年"m"月"d"日"                  | 45181      | 2023年9月12日
          yyyy年m月d日                        | 45181      | 2023年9月12日
          yyyy"年"m"月"d"日";@                | 45181      | 2023年9月12日
          [DBNum1][$-804]yyyy"年"m"月"d"日"   | 45181      | 2023年9月12日
          yyyy"年"m"月"                       | 45181      | 2023年9月
          m"月"d"日"                          | 45181      | 9月12日
          yyyy"年度"                          | 45181      | 2023年
          e"年"m"月"                          | 45181      | 2023年9月
          mmm-yy                              | 45181      | 2023-09
          d-mmm                               | 45181      | 09-12
          h:mm                                | 0.354166666666667 | 08:30
          yyyy/m/d h:mm                       | 45181.5    | 2023-09-12 12:00
          上午/下午h"时"mm"分"                | 0.354166666666667 | 8时30分
          h:mm AM/PM                          | 0.75       | 18:00
          mm:ss.0                             | 0.0006944444444 | 01:00
          [h]:mm                              | 1.5        | 36:00:00
          [$-F800]dddd, mmmm dd, yyyy         | 45181      | 2023-09-12
          aaaa                                | 45181      | 2023-09-12
          """)
  void showsADate(String format, double stored, String text) {
    for (Workbook workbook : workbooks()) {
      Document document = document(workbook, format, stored);
      assertThat(cell(document).text()).isEqualTo(text);
      assertThat(cell(document).number().orElseThrow().doubleValue()).isEqualTo(stored);
      assertThat(cell(document).style()).isEqualTo(NumberStyle.DATE);
    }
  }

  @ParameterizedTest
  @CsvSource({"27,2023年9月", "28,9月12日", "31,2023年9月12日", "57,2023年9月", "58,9月12日"})
  void knowsTheDatesOfAChineseExcelByNumber(short number, String text) {
    for (Workbook workbook : workbooks()) {
      CellStyle style = workbook.createCellStyle();
      style.setDataFormat(number);
      assertThat(cell(document(workbook, style, 45181)).text()).isEqualTo(text);
    }
  }

  @ParameterizedTest
  @CsvSource({"-5,-5", "2958466,2958466"})
  void aSerialWithoutADayStaysANumber(double stored, String text) {
    for (Workbook workbook : workbooks()) {
      Cell cell = cell(document(workbook, "yyyy-mm-dd", stored));
      assertThat(cell.text()).isEqualTo(text);
      assertThat(cell.style()).isEqualTo(NumberStyle.PLAIN);
    }
  }

  private static Workbook[] workbooks() {
    return new Workbook[] {new XSSFWorkbook(), new HSSFWorkbook()};
  }

  private static Cell cell(Document document) {
    return document.grids().getFirst().at(0, 0).orElseThrow();
  }

  private Document document(Workbook workbook, String format, double stored) {
    CellStyle style = workbook.createCellStyle();
    style.setDataFormat(workbook.createDataFormat().getFormat(format));
    return document(workbook, style, stored);
  }

  private Document document(Workbook workbook, CellStyle style, double stored) {
    org.apache.poi.ss.usermodel.Cell cell = workbook.createSheet("表").createRow(0).createCell(0);
    cell.setCellValue(stored);
    cell.setCellStyle(style);
    String suffix = workbook instanceof HSSFWorkbook ? ".xls" : ".xlsx";
    return TestingReading.opened(TestingReading.write(folder.resolve("数" + suffix), workbook));
  }
}
