package duibiao.reading;

import static duibiao.reading.TestingReading.drawn;
import static duibiao.reading.TestingReading.opened;
import static duibiao.reading.TestingReading.remarks;
import static org.assertj.core.api.Assertions.assertThat;

import duibiao.document.Document;
import duibiao.document.Format;
import duibiao.document.Grid;
import java.nio.file.Path;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.usermodel.HSSFCellStyle;
import org.apache.poi.hssf.usermodel.HSSFClientAnchor;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Workbooks of Excel 97-2003.
class BinaryWorkbookReaderTest {
  @TempDir Path folder;

  private final HSSFWorkbook workbook = new HSSFWorkbook();

  private Document written() {
    return opened(TestingReading.write(folder.resolve("表.xls"), workbook));
  }

  @Test
  void readsCellsOfEveryKind() {
    HSSFSheet sheet = workbook.createSheet("表");
    Row row = sheet.createRow(0);
    HSSFRichTextString rich = new HSSFRichTextString("　绩效\n指标 ");
    rich.applyFont(0, 2, workbook.createFont());
    row.createCell(0).setCellValue(rich);
    row.createCell(1).setCellValue(98.86 + 0.1);
    row.createCell(2).setCellValue(true);
    row.createCell(3).setCellErrorValue(FormulaError.REF.getCode());
    row.createCell(4).setCellValue(1.2345678901234568E+17);
    row.createCell(5).setCellValue("   ");
    sheet.createRow(2).createCell(1).setCellValue("合计");
    sheet.addMergedRegion(new CellRangeAddress(2, 4, 1, 2));

    Document document = written();

    assertThat(document.format()).isEqualTo(Format.XLS);
    assertThat(drawn(document.grids().getFirst()))
        .isEqualTo(
            "A1 　绩效/指标\nB1 98.96\nC1 TRUE\nD1 #REF!\nE1 123456789012345680\nB3:C5 合计");
    assertThat(remarks(document))
        .containsExactly("CELL_ERROR 表!D1 #REF!", "PRECISION 表!E1 123456789012345680");
  }

  @Test
  void readsCalculatedFormulas() {
    Row row = workbook.createSheet("表").createRow(0);
    row.createCell(0).setCellValue(2);
    row.createCell(1).setCellFormula("A1*0.3");
    row.createCell(2).setCellFormula("\"达\"&\"标\"");
    row.createCell(3).setCellFormula("A1>1");
    row.createCell(4).setCellFormula("A1/0");
    row.createCell(5).setCellFormula("A1-2");
    workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();

    assertThat(drawn(written().grids().getFirst()))
        .isEqualTo("A1 2\nB1 0.6\nC1 达标\nD1 TRUE\nE1 #DIV/0!\nF1 0");
  }

  @Test
  void namesLinksToOtherWorkbooks() {
    HSSFWorkbook other = new HSSFWorkbook();
    other.createSheet("汇总").createRow(0).createCell(0).setCellValue(5);
    workbook.linkExternalWorkbook("other.xls", other);
    Row row = workbook.createSheet("表").createRow(0);
    row.createCell(0).setCellFormula("[other.xls]汇总!A1");
    row.getCell(0).setCellValue(5);

    Document document = written();

    assertThat(drawn(document.grids().getFirst())).isEqualTo("A1 5");
    assertThat(remarks(document)).containsExactly("EXTERNAL_LINK 表!A1 表");
  }

  @Test
  void leavesOutHiddenSheetsAndRemarksHiddenRows() {
    HSSFSheet sheet = workbook.createSheet("表");
    sheet.createRow(3).createCell(2).setCellValue("藏");
    sheet.getRow(3).setZeroHeight(true);
    sheet.createRow(4).createCell(5).setCellValue("也藏");
    sheet.setColumnHidden(5, true);
    workbook.createSheet("草稿").createRow(0).createCell(0).setCellValue(1);
    workbook.createSheet("空");
    workbook.setSheetVisibility(1, SheetVisibility.VERY_HIDDEN);

    Document document = written();

    assertThat(document.grids()).extracting(Grid::name).containsExactly("表", "空");
    assertThat(drawn(document.grids().getFirst())).isEqualTo("C4 藏\nF5 也藏");
    assertThat(remarks(document))
        .containsExactly("HIDDEN_CELLS 表!C4 表", "HIDDEN_SHEET 草稿");
  }

  @Test
  void readsDatesOfOldMacintoshWorkbooks() {
    HSSFCellStyle style = workbook.createCellStyle();
    style.setDataFormat((short) 14);
    Row row = workbook.createSheet("表").createRow(0);
    row.createCell(0).setCellValue(43719);
    row.getCell(0).setCellStyle(style);
    DateWindow1904Record window =
        (DateWindow1904Record)
            workbook.getInternalWorkbook().findFirstRecordBySid(DateWindow1904Record.sid);
    window.setWindowing((short) 1);

    assertThat(drawn(written().grids().getFirst())).isEqualTo("A1 2023-09-12");
  }

  @Test
  void passesOverDrawingsAndComments() {
    HSSFSheet sheet = workbook.createSheet("表");
    sheet.createDrawingPatriarch().createTextbox(new HSSFClientAnchor());
    sheet.createRow(0).createCell(0).setCellValue("一");

    assertThat(drawn(written().grids().getFirst())).isEqualTo("A1 一");
  }

  @Test
  void sheetProtectionIsNoPassword() {
    HSSFSheet sheet = workbook.createSheet("表");
    sheet.createRow(0).createCell(0).setCellValue("一");
    sheet.protectSheet("密码");

    assertThat(drawn(written().grids().getFirst())).isEqualTo("A1 一");
  }
}
