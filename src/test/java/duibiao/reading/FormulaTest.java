package duibiao.reading;

import static duibiao.reading.TestingReading.drawn;
import static duibiao.reading.TestingReading.opened;
import static duibiao.reading.TestingReading.remarks;
import static duibiao.reading.TestingReading.text;
import static org.assertj.core.api.Assertions.assertThat;

import duibiao.document.Document;
import java.nio.file.Path;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Formulas: the stored value, else what the workbook itself can tell, else nothing.
class FormulaTest {
  @TempDir Path folder;

  private Document cells(String cells) {
    return opened(
        TestingPackage.workbook("<sheetData><row r=\"1\">" + cells + "</row></sheetData>")
            .write(folder.resolve("表.xlsx")));
  }

  private static String drawing(Document document) {
    return drawn(document.grids().getFirst());
  }

  /// A workbook whose first row holds 2, 3 and then these formulas, never calculated.
  private Document uncalculated(Workbook workbook, String... formulas) {
    Row row = workbook.createSheet("表").createRow(0);
    row.createCell(0).setCellValue(2);
    row.createCell(1).setCellValue(3);
    for (int at = 0; at < formulas.length; at++) {
      row.createCell(2 + at).setCellFormula(formulas[at]);
    }
    String suffix = workbook instanceof HSSFWorkbook ? ".xls" : ".xlsx";
    return opened(TestingReading.write(folder.resolve("表" + suffix), workbook));
  }

  @Test
  void takesTheStoredValue() {
    Document document =
        cells(
            """
            <c r="A1"><v>2</v></c><c r="B1"><f>A1*0.3</f><v>0.59999999999999998</v></c>\
            <c r="C1" t="str"><f>"达标"</f><v>达标</v></c><c r="D1"><f>A1-A1</f><v>0</v></c>\
            <c r="E1" t="str"><f>""</f><v></v></c><c r="F1" t="e"><f>1/0</f><v>#DIV/0!</v></c>\
            """);

    assertThat(drawing(document)).isEqualTo("A1 2\nB1 0.6\nC1 达标\nD1 0\nF1 #DIV/0!");
    assertThat(remarks(document)).containsExactly("CELL_ERROR 表!F1 #DIV/0!");
  }

  @Test
  void evaluatesWhatWasNeverCalculated() {
    for (Workbook workbook : new Workbook[] {new XSSFWorkbook(), new HSSFWorkbook()}) {
      Document document = uncalculated(workbook, "A1*B1+0.1+0.2", "IF(A1>1,\"达标\",\"\")", "A1>5");

      assertThat(drawing(document)).isEqualTo("A1 2\nB1 3\nC1 6.3\nD1 达标\nE1 FALSE");
      assertThat(document.remarks()).isEmpty();
    }
  }

  @Test
  void saysWhatCannotBeEvaluated() {
    for (Workbook workbook : new Workbook[] {new XSSFWorkbook(), new HSSFWorkbook()}) {
      Document document = uncalculated(workbook, "D1+1", "C1+1", "A1/0");

      assertThat(drawing(document)).isEqualTo("A1 2\nB1 3");
      assertThat(remarks(document))
          .containsExactly(
              "FORMULA_NO_VALUE 表!C1 表", "FORMULA_NO_VALUE 表!D1 表", "FORMULA_NO_VALUE 表!E1 表");
    }
  }

  @Test
  void evaluatesNothingThatTheClockOrChanceDecides() {
    for (Workbook workbook : new Workbook[] {new XSSFWorkbook(), new HSSFWorkbook()}) {
      Document document = uncalculated(workbook, "YEAR(TODAY())", "A1+B1");

      assertThat(drawing(document)).isEqualTo("A1 2\nB1 3");
      assertThat(document.remarks()).hasSize(2);
    }
  }

  @Test
  void saysWhenAStoredZeroIsContradicted() {
    Workbook workbook = new XSSFWorkbook();
    Row row = workbook.createSheet("表").createRow(0);
    row.createCell(0).setCellValue(2);
    stored(row, 1, "A1*3", 0);
    stored(row, 2, "A1-2", 0);
    stored(row, 3, "A1*4", 7);
    Document document = opened(TestingReading.write(folder.resolve("旧.xlsx"), workbook));

    assertThat(drawing(document)).isEqualTo("A1 2\nB1 0\nC1 0\nD1 7");
    assertThat(remarks(document)).containsExactly("FORMULA_STALE 表!B1 6");
  }

  private static void stored(Row row, int column, String formula, double value) {
    row.createCell(column).setCellFormula(formula);
    row.getCell(column).setCellValue(value);
  }

  @Test
  void surviveDeepParentheses() {
    String deep = "(".repeat(3_000) + "1" + ")".repeat(3_000);
    Document document = cells("<c r=\"A1\"><f>" + deep + "</f></c><c r=\"B1\"><v>1</v></c>");

    assertThat(text(document.grids().getFirst(), "B1")).isEqualTo("1");
  }

  @Test
  void anotherWorkbookIsNamedAndNotFollowed() {
    Document document =
        cells(
            """
            <c r="A1"><f>[1]Sheet1!B7</f><v>5</v></c><c r="B1"><f>SUM('[2]汇总 表'!A1:A3)</f></c>\
            <c r="C1"><f>表1[[#This Row],[得分]]</f><v>3</v></c>\
            <c r="D1"><f t="shared" ref="D1:E1" si="0">[1]Sheet1!B7</f><v>5</v></c>\
            <c r="E1"><f t="shared" si="0"/><v>6</v></c>\
            """);

    assertThat(drawing(document)).isEqualTo("A1 5\nC1 3\nD1 5\nE1 6");
    assertThat(remarks(document))
        .containsExactly(
            "EXTERNAL_LINK 表!A1 表",
            "EXTERNAL_LINK 表!B1 表",
            "FORMULA_NO_VALUE 表!B1 表",
            "EXTERNAL_LINK 表!D1 表",
            "EXTERNAL_LINK 表!E1 表");
  }
}
