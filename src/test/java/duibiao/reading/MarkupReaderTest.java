package duibiao.reading;

import static duibiao.reading.TestingReading.drawn;
import static duibiao.reading.TestingReading.onlyGrid;
import static duibiao.reading.TestingReading.opened;
import static duibiao.reading.TestingReading.remarks;
import static org.assertj.core.api.Assertions.assertThat;

import duibiao.document.Cell.NumberStyle;
import duibiao.document.Document;
import duibiao.document.Format;
import duibiao.document.Grid;
import duibiao.document.Paragraph;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// HTML tables under the name of a workbook.
class MarkupReaderTest {
  @TempDir Path folder;

  private Path page(String html) {
    return TestingReading.write(folder.resolve("自评表.xls"), html.getBytes(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @CsvSource({
    "UTF-8,utf-8",
    "UTF-8,gb2312",
    "UTF-8,iso-8859-1",
    "GBK,gbk",
    "GBK,utf-8",
    "GB18030,''",
    "UTF-16LE,utf-8",
    "UTF-16BE,gbk"
  })
  void readsEveryEncodingWhateverIsDeclared(String encoding, String declared) {
    String html =
        """
        <html><head><meta http-equiv="Content-Type" content="text/html; charset=%s"></head>
        <table><tr><td>项目支出绩效自评表</td><td>≥90％</td></tr></table></html>\
        """
            .formatted(declared);
    Path file =
        TestingReading.write(folder.resolve("自评表.xls"), html.getBytes(Charset.forName(encoding)));

    Document document = opened(file);

    assertThat(document.format()).isEqualTo(Format.HTML);
    assertThat(drawn(document.grids().getFirst())).isEqualTo("A1 项目支出绩效自评表\nB1 ≥90％");
    assertThat(remarks(document)).containsExactly("FORMAT_DIFFERS html");
  }

  @Test
  void laysOutSpansLikeABrowser() {
    Path file =
        page(
            """
            <table><thead><tr><th colspan=3>标题</th></tr></thead><tbody>
            <tr><td rowspan="3">产出</td><td rowspan=2>数量</td><td>1</td></tr><tr><td>2</td></tr>
            <tr><td colspan="0">质量</td><td>3</td></tr><tr><td rowspan=0>末</td><td>4</td></tr><tr><td>5</td></tr>
            </tbody></table>\
            """);

    assertThat(drawn(onlyGrid(file)))
        .isEqualTo("A1:C1 标题\nA2:A4 产出\nB2:B3 数量\nC2 1\nC3 2\nB4 质量\nC4 3\nA5:A6 末\nB5 4\nB6 5");
  }

  @Test
  void spansThatLieAreCut() {
    Path file =
        page(
            "<table><tr><td rowspan=99999>甲</td><td colspan=\"-1\">乙</td></tr><tr><td>丙<td"
                + " rowspan=x>丁</table>");

    assertThat(drawn(onlyGrid(file))).isEqualTo("A1:A2 甲\nB1 乙\nB2 丙\nC2 丁");
  }

  @Test
  void aCellDoesNotGrowOverOneFromAbove() {
    Path file =
        page(
            "<table><tr><td>a</td><td rowspan=2>b</td><td>c</td></tr><tr><td"
                + " colspan=3>d</td></tr></table>");

    assertThat(drawn(onlyGrid(file))).isEqualTo("A1 a\nB1:B2 b\nC1 c\nA2 d");
    assertThat(remarks(opened(file))).containsExactly("FORMAT_DIFFERS html");
  }

  @Test
  void readsTextAsABrowserShowsIt() {
    Path file =
        page(
            """
            <table><tr><td>绩效<br>指标</td><td>a
                b&nbsp; c</td><td>&nbsp;&nbsp;其中：</td><td>　市级</td><td>&ge;90&#37;&lt;</td>
            <td><p>一</p><div>二</div>三</td><td><font style="display: none">藏</font>显<script>1</script></td>
            <td> &nbsp; </td><td><!-- 注 --></td></tr></table>\
            """);

    assertThat(onlyGrid(file).cells())
        .extracting(cell -> cell.text())
        .containsExactly("绩效\n指标", "a b  c", "  其中：", "　市级", "≥90%<", "一\n二\n三", "显");
  }

  @Test
  void hiddenRowsAreLeftOutAndRemarked() {
    Path file =
        page(
            """
            <table><tr><td>一</td></tr><tr style='mso-height-source:auto; DISPLAY:none'><td>藏</td></tr>
            <tr><td style="display:none"> </td><td>二</td></tr><tr height=0 style='display:none'><td width=72></td></tr></table>\
            """);

    assertThat(drawn(onlyGrid(file))).isEqualTo("A1 一\nA2 二");
    assertThat(remarks(opened(file))).containsExactly("HIDDEN_CELLS T1", "FORMAT_DIFFERS html");
  }

  @Test
  void takesTheStoredNumberWhereExcelWroteIt() {
    Path file =
        page(
            """
            <table><tr><td x:num="98.956699999999998">98.96</td><td x:num="0.99867">99.87%</td>
            <td x:num="45181">2023/9/12</td><td x:num>1,248.00</td><td x:num="12481234">1,248</td>
            <td sdval="30266.214" sdnum="1033;0;#,##0.00">30,266.21</td></tr></table>\
            """);

    Grid grid = onlyGrid(file);

    assertThat(drawn(grid))
        .isEqualTo("A1 98.9567\nB1 99.867%\nC1 2023/9/12\nD1 1,248.00\nE1 1,248\nF1 30266.214");
    assertThat(grid.at(0, 1).orElseThrow().style()).isEqualTo(NumberStyle.PERCENT);
    assertThat(grid.at(0, 2).orElseThrow().number()).isEmpty();
  }

  @Test
  void nestedTablesAndParagraphsKeepTheirOrder() {
    Document document =
        opened(
            page(
                """
                <body><h1>报告</h1>前言<br>第二行<table><caption>表 1</caption><tr><td>外<table><tr><td>内</td></tr></table></td></tr></table>
                <p>结束</p></body>\
                """));

    assertThat(document.grids())
        .extracting(grid -> grid.name() + " " + drawn(grid))
        .containsExactly("T1 A1 外", "T2 A1 内");
    assertThat(document.paragraphs())
        .containsExactly(
            new Paragraph(1, "报告", 0),
            new Paragraph(2, "前言", 0),
            new Paragraph(3, "第二行", 0),
            new Paragraph(4, "表 1", 0),
            new Paragraph(5, "结束", 2));
  }

  @Test
  void takesTheNamesThatExcelDeclares() {
    Path file =
        page(
            """
            <html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><!--[if gte mso 9]><xml><x:ExcelWorkbook>
            <x:ExcelWorksheets><x:ExcelWorksheet><x:Name>自评表&amp;1</x:Name></x:ExcelWorksheet></x:ExcelWorksheets>
            </x:ExcelWorkbook></xml><![endif]--></head><body><table><tr><td>甲</td></tr></table>
            <table><tr><td>乙</td></tr></table></body></html>\
            """);

    assertThat(opened(file).grids()).extracting(Grid::name).containsExactly("自评表&1", "T2");
  }

  @Test
  void refusesElementsNestedWithoutEnd() {
    for (String element : new String[] {"<table><tr><td>", "<div>", "<b>"}) {
      assertThat(TestingReading.refused(page("<table>" + element.repeat(20_000) + "末")).reason())
          .isEqualTo(Reading.Reason.CORRUPT_FILE);
    }
  }
}
