package duibiao.reading;

import static duibiao.reading.TestingReading.drawn;
import static duibiao.reading.TestingReading.onlyGrid;
import static duibiao.reading.TestingReading.opened;
import static duibiao.reading.TestingReading.remarks;
import static duibiao.reading.TestingReading.text;
import static org.assertj.core.api.Assertions.assertThat;

import duibiao.document.Cell.NumberStyle;
import duibiao.document.Document;
import duibiao.document.Format;
import duibiao.document.Grid;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Worksheet parts as they stand in files of many programs.
class WorkbookReaderTest {
  @TempDir Path folder;

  private Path sheet(String worksheet) {
    return TestingPackage.workbook(worksheet).write(folder.resolve("表.xlsx"));
  }

  private Path rows(String rows) {
    return sheet("<sheetData>" + rows + "</sheetData>");
  }

  @Test
  void keepsLineBreaksAndIndentation() {
    Path file =
        rows(
            """
            <row r="1"><c r="A1" t="inlineStr"><is><t xml:space="preserve">　　其中：
            当年财政拨款 　 </t></is></c>\
            <c r="B1" t="inlineStr"><is><t xml:space="preserve">
             \t得分</t></is></c>\
            <c r="C1" t="inlineStr"><is><t xml:space="preserve"> 　\u00a0 </t></is></c></row>""");

    assertThat(onlyGrid(file).cells())
        .extracting(cell -> cell.text())
        .containsExactly("　　其中：\n当年财政拨款", " \t得分");
  }

  @Test
  void decodesEscapedCharacters() {
    Path file =
        rows(
            """
            <row r="1"><c r="A1" t="inlineStr"><is><t>产出_x000D_
            指标</t></is></c><c r="B1" t="str"><v>a_x005F_x000D_b</v></c></row>""");

    assertThat(drawn(onlyGrid(file))).isEqualTo("A1 产出/指标\nB1 a_x000D_b");
  }

  @Test
  void readsRichTextWithoutItsReadings() {
    Path file =
        TestingPackage.workbook(
                """
                <sheetData><row r="1"><c r="A1" t="s"><v>0</v></c></row></sheetData>""")
            .withRelated(
                "sharedStrings",
                """
                <sst count="9" uniqueCount="9"><si><r><rPr><b/></rPr><t>绩效</t></r><r><t>指标</t></r>\
                <rPh sb="0" eb="2"><t>ジーシャオ</t></rPh><phoneticPr fontId="1"/></si></sst>""")
            .write(folder.resolve("表.xlsx"));

    assertThat(drawn(onlyGrid(file))).isEqualTo("A1 绩效指标");
  }

  @Test
  void countsPlacesWhereTheFileNamesNone() {
    Path file =
        rows(
            """
            <row><c><v>1</v></c><c><v>2</v></c></row><row r="4"><c r="C4"><v>3</v></c><c><v>4</v></c></row>\
            <row><c><v>5</v></c></row>""");

    assertThat(drawn(onlyGrid(file))).isEqualTo("A1 1\nB1 2\nC4 3\nD4 4\nA5 5");
  }

  @Test
  void readsTruthsErrorsAndWrittenDates() {
    Path file =
        rows(
            """
            <row r="1"><c r="A1" t="b"><v>1</v></c><c r="B1" t="b"><v>0</v></c>\
            <c r="C1" t="e"><v>#REF!</v></c><c r="D1" t="d"><v>2023-09-12T00:00:00</v></c>\
            <c r="E1" t="n"><v>十</v></c><c r="F1"><v>1E999</v></c></row>""");

    Document document = opened(file);

    assertThat(drawn(document.grids().getFirst()))
        .isEqualTo("A1 TRUE\nB1 FALSE\nC1 #REF!\nD1 2023-09-12\nE1 十\nF1 1E999");
    assertThat(document.grids().getFirst().at(0, 2).orElseThrow().number()).isEmpty();
    assertThat(document.grids().getFirst().at(0, 3).orElseThrow().style())
        .isEqualTo(NumberStyle.DATE);
    assertThat(remarks(document))
        .containsExactly(
            "CELL_ERROR 表!C1 #REF!", "BAD_CELL 表!E1 十", "BAD_CELL 表!F1 1E999");
  }

  @Test
  void remarksNumbersAndTextsThatAreTooLong() {
    String long32767 = "一".repeat(32_767);
    Path file =
        rows(
            """
            <row r="1"><c r="A1"><v>110105199001011234</v></c><c r="B1"><v>1.10105199001011E+17</v></c>\
            <c r="C1"><v>123456789012345</v></c><c r="D1" t="str"><v>110105199001011234</v></c>\
            <c r="E1" t="str"><v>%s</v></c><c r="F1" t="str"><v>%s二</v></c></row>"""
                .formatted(long32767, long32767));

    Document document = opened(file);

    Grid grid = document.grids().getFirst();
    assertThat(text(grid, "A1")).isEqualTo("110105199001011234");
    assertThat(text(grid, "B1")).isEqualTo("110105199001011000");
    assertThat(text(grid, "D1")).isEqualTo("110105199001011234");
    assertThat(text(grid, "F1")).hasSize(32_768);
    assertThat(remarks(document))
        .containsExactly(
            "PRECISION 表!A1 110105199001011234",
            "PRECISION 表!B1 110105199001011000",
            "TEXT_TOO_LONG 表!F1 32768 characters");
  }

  @Test
  void readsDatesOfOldMacintoshWorkbooks() {
    Path file =
        TestingPackage.workbook(
                """
                <sheetData><row r="1"><c r="A1" s="1"><v>43719</v></c></row></sheetData>""")
            .withRelated(
                "styles",
                """
                <styleSheet><cellXfs><xf/><xf numFmtId="14"/></cellXfs></styleSheet>""")
            .with(
                "xl/workbook.xml",
                """
                <workbook><workbookPr date1904="1"/><sheets><sheet name="表" id="s1"/></sheets></workbook>""")
            .write(folder.resolve("表.xlsx"));

    assertThat(text(onlyGrid(file), "A1")).isEqualTo("2023-09-12");
  }

  @Test
  void leavesOutHiddenSheetsAndSaysSo() {
    Path file =
        TestingPackage.workbook("<sheetData><row><c><v>1</v></c></row></sheetData>")
            .with(
                "xl/workbook.xml",
                """
                <workbook><sheets><sheet name="表" id="s1"/><sheet name="草稿" state="hidden" id="s1"/>\
                <sheet name="旧" state="veryHidden" id="s1"/></sheets></workbook>""")
            .write(folder.resolve("表.xlsx"));

    Document document = opened(file);

    assertThat(document.grids()).extracting(Grid::name).containsExactly("表");
    assertThat(remarks(document)).containsExactly("HIDDEN_SHEET 草稿", "HIDDEN_SHEET 旧");
  }

  @Test
  void readsHiddenRowsAndColumnsAndSaysSoOnce() {
    Path file =
        sheet(
            """
            <cols><col min="3" max="4" hidden="1"/></cols><sheetData><row r="1"><c><v>1</v></c></row>\
            <row r="2" hidden="1"><c><v>2</v></c><c/><c><v>3</v></c></row></sheetData>""");

    Document document = opened(file);

    assertThat(drawn(document.grids().getFirst())).isEqualTo("A1 1\nA2 2\nC2 3");
    assertThat(remarks(document)).containsExactly("HIDDEN_CELLS 表!A2 表");
  }

  @Test
  void hiddenRowsWithoutValuesAreNoNews() {
    Path file =
        sheet(
            """
            <cols><col min="5" max="16384" hidden="1"/></cols><sheetData><row r="1"><c><v>1</v></c></row>\
            <row r="2" hidden="1"><c s="0"/></row></sheetData>""");

    assertThat(opened(file).remarks()).isEmpty();
  }

  @Test
  void passesOverChartSheetsAndKeepsEmptySheets() {
    Path file =
        TestingPackage.workbook("<sheetData/>")
            .withRelated("chartsheet", "<chartsheet/>")
            .with(
                "xl/workbook.xml",
                """
                <workbook><sheets><sheet name="表" id="s1"/><sheet name="图" id="x"/></sheets></workbook>""")
            .write(folder.resolve("表.xlsx"));

    assertThat(onlyGrid(file).name()).isEqualTo("表");
    assertThat(onlyGrid(file).cells()).isEmpty();
  }

  @Test
  void readsStrictAndOddlyWrittenPackages() {
    Path file =
        TestingPackage.workbook("<sheetData/>")
            .without("xl/worksheets/sheet1.xml")
            .with(
                "xl\\Worksheets\\Sheet1.xml",
                """
                <s:worksheet xmlns:s="http://purl.oclc.org/ooxml/spreadsheetml/main"><s:sheetData>\
                <s:row><s:c><s:v>5</s:v></s:c></s:row></s:sheetData></s:worksheet>""")
            .with(
                "_rels/.rels",
                """
                <Relationships><Relationship Id="a" Target="/xl/../xl/workbook.xml" \
                Type="http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument"/></Relationships>""")
            .write(folder.resolve("表.xlsx"));

    assertThat(drawn(onlyGrid(file))).isEqualTo("A1 5");
  }

  @Test
  void contentDecidesAndAWrongSuffixIsRemarked() {
    Path file =
        TestingPackage.workbook("<sheetData/>").write(folder.resolve("某县绩效自评表.xls"));

    assertThat(opened(file).format()).isEqualTo(Format.XLSX);
    assertThat(remarks(opened(file))).containsExactly("FORMAT_DIFFERS xlsx");
  }

  @Test
  void believesNoDeclaredSizes() {
    Path file =
        sheet(
            """
            <dimension ref="A1:XFD1048576"/><sheetData><row r="1" spans="1:16384"><c r="A1"><v>1</v></c></row>\
            </sheetData><mergeCells count="999999999"/>""");

    assertThat(drawn(onlyGrid(file))).isEqualTo("A1 1");
  }
}
