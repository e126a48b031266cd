package duibiao.reading;

import static duibiao.reading.TestingReading.drawn;
import static duibiao.reading.TestingReading.opened;
import static duibiao.reading.TestingReading.remarks;
import static org.assertj.core.api.Assertions.assertThat;

import duibiao.document.Document;
import duibiao.document.Format;
import duibiao.document.Grid;
import java.nio.charset.Charset;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Excel 2003 XML spreadsheets.
class SpreadsheetXmlReaderTest {
  @TempDir Path folder;

  private Document workbook(String content, String encoding) {
    String text =
        """
        <?xml version="1.0" encoding="gb2312"?><?mso-application progid="Excel.Sheet"?>
        <Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:x="urn:schemas-microsoft-com:office:excel"
         xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">%s</Workbook>"""
            .formatted(content);
    return opened(
        TestingReading.write(folder.resolve("自评表.xls"), text.getBytes(Charset.forName(encoding))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "GBK", "UTF-16LE"})
  void readsCellsSpansAndFormats(String encoding) {
    Document document =
        workbook(
            """
            <Styles><Style ss:ID="p"><NumberFormat ss:Format="Percent"/></Style><Style ss:ID="c" ss:Parent="p"/>
            <Style ss:ID="d"><NumberFormat ss:Format="yyyy&quot;年&quot;m&quot;月&quot;"/></Style></Styles>
            <Worksheet ss:Name="自评表"><Table><Column ss:Index="2" ss:Span="3"/>
            <Row><Cell ss:MergeAcross="3"><Data ss:Type="String">项目支出&#10;绩效自评表</Data></Cell></Row>
            <Row ss:Index="4"><Cell ss:Index="2" ss:MergeDown="1"><Data ss:Type="Number">98.960000000000008</Data></Cell>
            <Cell ss:StyleID="c"><Data ss:Type="Number">0.9402</Data><Comment><Data ss:Type="String">注</Data></Comment></Cell>
            <Cell ss:StyleID="d"><Data ss:Type="DateTime">2023-09-12T00:00:00.000</Data></Cell></Row>
            <Row><Cell><ss:Data ss:Type="String" xmlns="http://www.w3.org/TR/REC-html40">富<B>文</B>本</ss:Data></Cell>
            <Cell ss:Index="6"><Data ss:Type="Boolean">1</Data></Cell><Cell><Data ss:Type="Error">#N/A</Data></Cell></Row>
            </Table></Worksheet>""",
            encoding);

    assertThat(document.format()).isEqualTo(Format.XML);
    assertThat(drawn(document.grids().getFirst()))
        .isEqualTo(
            "A1:D1 项目支出/绩效自评表\nB4:B5 98.96\nC4 94.02%\nD4 2023年9月\nA5 富文本\nF5 TRUE\nG5 #N/A");
    assertThat(remarks(document))
        .containsExactly("CELL_ERROR 自评表!G5 #N/A", "FORMAT_DIFFERS xml");
  }

  @Test
  void leavesOutHiddenSheetsAndUnknownValues() {
    Document document =
        workbook(
            """
            <Worksheet ss:Name="甲"><Table><Row ss:Hidden="1"><Cell ss:Formula="=RC[1]"/>
            <Cell ss:Formula="=[汇总.xls]表!R1C1"><Data ss:Type="Number">5</Data></Cell></Row></Table></Worksheet>
            <Worksheet ss:Name="乙"><Table><Row><Cell><Data ss:Type="String">x</Data></Cell></Row></Table>
            <WorksheetOptions xmlns="urn:schemas-microsoft-com:office:excel"><Visible>SheetHidden</Visible></WorksheetOptions>
            </Worksheet>""",
            "UTF-8");

    assertThat(document.grids()).extracting(Grid::name).containsExactly("甲");
    assertThat(remarks(document))
        .containsExactly(
            "FORMULA_NO_VALUE 甲!A1 甲",
            "EXTERNAL_LINK 甲!B1 甲",
            "HIDDEN_CELLS 甲!B1 甲",
            "HIDDEN_SHEET 乙",
            "FORMAT_DIFFERS xml");
  }
}
