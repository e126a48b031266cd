package duibiao.reading;

import static duibiao.reading.TestingReading.drawn;
import static duibiao.reading.TestingReading.onlyGrid;
import static duibiao.reading.TestingReading.opened;
import static duibiao.reading.TestingReading.remarks;
import static org.assertj.core.api.Assertions.assertThat;

import duibiao.document.Document;
import duibiao.document.Format;
import duibiao.document.Grid;
import duibiao.document.Paragraph;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Tables and paragraphs of text documents, new and old.
class WordReaderTest {
  @TempDir Path folder;

  private Path text(String body) {
    return TestingPackage.text(body).write(folder.resolve("报告.docx"));
  }

  private static String p(String text) {
    return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
  }

  private static String cell(String properties, String content) {
    return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + content + "</w:tc>";
  }

  private static String row(String... cells) {
    return "<w:tr>" + String.join("", cells) + "</w:tr>";
  }

  private static String table(String... rows) {
    return "<w:tbl><w:tblPr/><w:tblGrid/>" + String.join("", rows) + "</w:tbl>";
  }

  @Test
  void countsParagraphsAndTheGridsBeforeThem() {
    Document document =
        opened(
            text(
                p("一、概况")
                    + p(" ")
                    + table(row(cell("", p("甲"))))
                    + p("表 1")
                    + p("说明")
                    + table(row(cell("", p("乙"))))
                    + "<w:sdt><w:sdtPr><w:t>x</w:t></w:sdtPr><w:sdtContent>"
                    + p("末")
                    + "</w:sdtContent></w:sdt>"));

    assertThat(document.format()).isEqualTo(Format.DOCX);
    assertThat(document.grids()).extracting(Grid::name).containsExactly("T1", "T2");
    assertThat(document.paragraphs())
        .containsExactly(
            new Paragraph(1, "一、概况", 0),
            new Paragraph(2, "表 1", 1),
            new Paragraph(3, "说明", 1),
            new Paragraph(4, "末", 2));
  }

  @Test
  void readsSpansInBothDirections() {
    Path file =
        text(
            table(
                row(cell("<w:gridSpan w:val=\"3\"/>", p("标题"))),
                row(
                    cell("<w:vMerge w:val=\"restart\"/>", p("产出")),
                    cell("", p("数量")),
                    cell("", p("5"))),
                row(cell("<w:vMerge/>", "<w:p/>"), cell("", p("质量")), cell("", p("6"))),
                row(
                    cell("<w:vMerge w:val=\"continue\"/>", "<w:p/>"),
                    cell("<w:gridSpan w:val=\"2\"/>", p("时效"))),
                row(cell("<w:vMerge w:val=\"restart\"/>", p("效益")), cell("", p("经济"))),
                row(
                    cell("<w:hMerge w:val=\"restart\"/>", p("总")),
                    cell("<w:hMerge/>", p("")),
                    cell("", p("98")))));

    assertThat(drawn(onlyGrid(file)))
        .isEqualTo(
            "A1:C1 标题\nA2:A4 产出\nB2 数量\nC2 5\nB3 质量\nC3 6\nB4:C4 时效\nA5 效益\nB5 经济\nA6:B6 总\nC6 98");
  }

  @Test
  void readsContentControlsAroundRowsAndCells() {
    Path file =
        text(
            table(
                "<w:sdt><w:sdtContent>" + row(cell("", p("甲"))) + "</w:sdtContent></w:sdt>",
                row(
                    "<w:sdt><w:sdtPr/><w:sdtContent>"
                        + cell("", p("乙"))
                        + "</w:sdtContent></w:sdt>",
                    cell("", "<w:sdt><w:sdtContent>" + p("丙") + "</w:sdtContent></w:sdt>"))));

    assertThat(drawn(onlyGrid(file))).isEqualTo("A1 甲\nA2 乙\nB2 丙");
  }

  @Test
  void shiftsRowsThatBeginLater() {
    Path file =
        text(
            table(
                row(cell("", p("甲")), cell("", p("乙"))),
                "<w:tr><w:trPr><w:gridBefore w:val=\"1\"/></w:trPr>"
                    + cell("", p("丙"))
                    + "</w:tr>"));

    assertThat(drawn(onlyGrid(file))).isEqualTo("A1 甲\nB1 乙\nB2 丙");
  }

  @Test
  void nestedTablesFollowTheOuterOne() {
    Document document =
        opened(
            text(
                table(
                        row(
                            cell("", p("外") + table(row(cell("", p("内")))) + p("后")),
                            cell("", p("右"))))
                    + p("末")));

    assertThat(document.grids())
        .extracting(grid -> grid.name() + " " + drawn(grid))
        .containsExactly("T1 A1 外/后\nB1 右", "T2 A1 内");
    assertThat(document.paragraphs()).containsExactly(new Paragraph(1, "末", 2));
  }

  @Test
  void readsWhatIsPrintedAndNotWhatWasDeleted() {
    Path file =
        text(
            """
            <w:p><w:pPr><w:tabs><w:tab/></w:tabs></w:pPr><w:r><w:rPr/><w:t>得分</w:t><w:tab/></w:r>\
            <w:del><w:r><w:delText>99</w:delText><w:t>99</w:t></w:r></w:del><w:ins><w:r><w:t>98</w:t></w:r></w:ins>\
            <w:moveFrom><w:r><w:t>旧</w:t></w:r></w:moveFrom><w:r><w:br/><w:t>a</w:t><w:noBreakHyphen/></w:r>\
            <w:hyperlink><w:r><w:t>b</w:t></w:r></w:hyperlink><w:r><w:instrText>PAGE</w:instrText></w:r>\
            <w:r><w:sym w:font="Symbol" w:char="F0B3"/><w:t>90</w:t></w:r>\
            <w:r><w:sym w:font="Wingdings" w:char="F0FE"/></w:r>\
            <w:ruby><w:rt><w:r><w:t>jì</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>绩</w:t></w:r></w:rubyBase></w:ruby></w:p>\
            """);

    assertThat(opened(file).paragraphs().getFirst().text()).isEqualTo("得分\t98\na-b≥90☑绩");
  }

  @Test
  void leavesOutDeletedRows() {
    Path file =
        text(
            table(
                row(cell("", p("甲"))),
                "<w:tr><w:trPr><w:del w:id=\"1\"/></w:trPr>" + cell("", p("删")) + "</w:tr>",
                row(cell("", p("乙")))));

    assertThat(drawn(onlyGrid(file))).isEqualTo("A1 甲\nA2 乙");
  }

  @Test
  void readsTextBoxesOnce() {
    Path file =
        text(
            """
            <w:p><w:r><mc:AlternateContent><mc:Choice><w:drawing><w:txbxContent><w:p><w:r><w:t>框</w:t></w:r></w:p>\
            </w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent><w:p><w:r><w:t>框</w:t></w:r></w:p>\
            </w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r><w:r><w:t>正文</w:t></w:r></w:p>\
            """);

    assertThat(opened(file).paragraphs()).extracting(Paragraph::text).containsExactly("框", "正文");
  }

  /// The old documents were written by LibreOffice out of documents like those above; both have a
  /// header, one begins with its table and has a text box.
  private Path old(String name) throws IOException {
    Path file = folder.resolve("报告.doc");
    try (InputStream in = getClass().getResourceAsStream("/reading/" + name)) {
      Files.copy(Objects.requireNonNull(in), file);
    }
    return file;
  }

  @Test
  void readsOldDocumentsWithoutTextBoxes() throws IOException {
    Document document = opened(old("plain.doc"));

    assertThat(document.paragraphs()).containsExactly(new Paragraph(1, "说明", 0));
    assertThat(document.grids())
        .extracting(grid -> grid.name() + " " + drawn(grid))
        .containsExactly("T1 A1 外/后\nB1 右", "T2 A1 内一\nB1 内二");
  }

  @Test
  void readsOldDocuments() throws IOException {
    Path file = old("report.doc");

    Document document = opened(file);

    assertThat(document.format()).isEqualTo(Format.DOC);
    assertThat(document.grids())
        .extracting(grid -> grid.name() + " " + drawn(grid))
        .containsExactly(
            """
            T1 A1 项目名称
            B1:D1 道路维修
            A2:A4 绩效/指标
            B2:B3 产出指标
            C2 维修里程
            D2 ≥20公里/全年
            C3 　　其中：主干道
            D3 12公里
            B4:C4 效益指标
            A5:B5 总分
            C5 100
            D5 98.96\
            """,
            "T2 A1 外/后\nB1 右",
            "T3 A1 内一\nB1 内二");
    assertThat(document.paragraphs())
        .containsExactly(
            new Paragraph(1, "框外", 1),
            new Paragraph(2, "表 1 说明", 1),
            new Paragraph(3, "见第3页", 1),
            new Paragraph(4, "得分98", 1),
            new Paragraph(5, "结束", 3),
            new Paragraph(6, "框内", 3));
    assertThat(remarks(document)).isEmpty();
  }
}
