package duibiao.cli.painting;

import duibiao.document.Document;
import duibiao.document.Grid;
import duibiao.document.Paragraph;
import duibiao.report.Messages;
import org.jsoup.nodes.Element;

/// Paints a document from its first sheet or paragraph to its last, tables among the text as they
/// stand.
record DocumentPainter(Messages messages, Marks marks, FormIndex forms) {

  static String gridId(int grid) {
    return "g" + grid;
  }

  void paint(Element main, Document document) {
    CellPainter cells = new CellPainter(marks, new Tags(messages));
    for (int grid = 0; grid < document.grids().size(); grid++) {
      paragraphs(main, document, grid, cells);
      Element section = main.appendElement("section").addClass("sheet").attr("id", gridId(grid));
      grid(section, document.grids().get(grid), cells);
    }
    paragraphs(main, document, document.grids().size(), cells);
  }

  private void grid(Element section, Grid grid, CellPainter cells) {
    section.appendElement("h2").text(grid.name());
    GridPainter painter = new GridPainter(grid, cells, forms.rows(grid.name()));
    painter.paint(section.appendElement("div").addClass("wide"));
    if (painter.rowsLeftOut() > 0) {
      String count = String.valueOf(painter.rowsLeftOut());
      section.appendElement("p").text(messages.say("inspect.page.rows_left_out", count));
    }
  }

  private static void paragraphs(Element main, Document document, int grid, CellPainter cells) {
    for (Paragraph paragraph : document.paragraphs()) {
      if (paragraph.gridsBefore() == grid) {
        Element element = main.appendElement("p").addClass("paragraph").attr("lang", "zh-CN");
        element.appendElement("span").addClass("number").text(paragraph.place().address());
        cells.paint(element, paragraph.place(), paragraph.text());
      }
    }
  }
}
