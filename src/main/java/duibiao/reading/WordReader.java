package duibiao.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// Reads an Office Open XML text document (`.docx`): tables as grids, what stands between them as
/// paragraphs.
///
/// Deleted and moved-away text is not read, headers and footers neither; a text box counts as
/// paragraphs in front of the one it hangs on.
final class WordReader {
  private final XmlCursor xml;
  private final DocumentBuilder document;

  private WordReader(XmlCursor xml, DocumentBuilder document) {
    this.xml = xml;
    this.document = document;
  }

  static void read(OfficePackage parts, String part, DocumentBuilder document) throws IOException {
    try (XmlCursor xml = parts.open(part)) {
      new WordReader(xml, document).read();
    }
  }

  private void read() {
    Body body = new Body(document);
    int root = xml.openRoot();
    while (xml.openChild(root)) {
      if (xml.name().equals("body")) {
        blocks(body);
      }
    }
    xml.finish();
  }

  /// Where paragraphs and tables go: to the document, or into a cell.
  private sealed interface Blocks {
    void paragraph(String text);

    void table(WordTable table);
  }

  private record Body(DocumentBuilder document) implements Blocks {
    @Override
    public void paragraph(String text) {
      document.paragraph(text);
    }

    @Override
    public void table(WordTable table) {
      table.addTo(document);
    }
  }

  private record CellBlocks(List<String> lines, WordTable around) implements Blocks {
    @Override
    public void paragraph(String text) {
      lines.add(text);
    }

    @Override
    public void table(WordTable table) {
      around.nest(table);
    }
  }

  private void blocks(Blocks into) {
    int parent = xml.depth();
    while (xml.openChild(parent)) {
      switch (xml.name()) {
        case "p" -> paragraph(into);
        case "tbl" -> table(into);
        case "del", "moveFrom", "Fallback", "sdtPr", "tcPr" -> {}
        default -> blocks(into);
      }
    }
  }

  private void paragraph(Blocks into) {
    StringBuilder text = new StringBuilder();
    runs(text, into);
    into.paragraph(text.toString());
  }

  private void runs(StringBuilder text, Blocks into) {
    int parent = xml.depth();
    while (xml.openChild(parent)) {
      switch (xml.name()) {
        case "t" -> text.append(xml.text());
        case "tab", "ptab" -> text.append('\t');
        case "br", "cr" -> text.append('\n');
        case "noBreakHyphen" -> text.append('-');
        case "sym" -> text.append(SymbolFont.text(xml.attribute("font"), xml.attribute("char")));
        case "del", "moveFrom", "pPr", "rPr", "delText", "instrText", "rt", "Fallback" -> {}
        case "txbxContent" -> blocks(into);
        default -> runs(text, into);
      }
    }
  }

  private void table(Blocks into) {
    WordTable table = new WordTable();
    rows(table);
    into.table(table);
  }

  /// Rows, also those inside content controls.
  private void rows(WordTable table) {
    int parent = xml.depth();
    while (xml.openChild(parent)) {
      switch (xml.name()) {
        case "tr" -> row(table);
        case "tblPr", "tblGrid", "sdtPr", "del", "moveFrom" -> {}
        default -> rows(table);
      }
    }
  }

  private void row(WordTable table) {
    table.startRow();
    if (cells(table) == Fate.DELETED) {
      table.dropRow();
    }
  }

  /// What a tracked change did to a row.
  private enum Fate {
    KEPT,
    DELETED
  }

  private Fate cells(WordTable table) {
    Fate fate = Fate.KEPT;
    int parent = xml.depth();
    while (xml.openChild(parent)) {
      switch (xml.name()) {
        case "trPr" -> fate = rowProperties(table);
        case "tc" -> cell(table);
        case "tblPrEx", "sdtPr" -> {}
        default -> cells(table);
      }
    }
    return fate;
  }

  private Fate rowProperties(WordTable table) {
    Fate fate = Fate.KEPT;
    int parent = xml.depth();
    while (xml.openChild(parent)) {
      switch (xml.name()) {
        case "gridBefore" -> table.skip(number(xml.attribute("val"), 0));
        case "del" -> fate = Fate.DELETED;
        default -> {}
      }
    }
    return fate;
  }

  private void cell(WordTable table) {
    CellShape shape = new CellShape();
    CellBlocks content = new CellBlocks(new ArrayList<>(), table);
    int parent = xml.depth();
    while (xml.openChild(parent)) {
      switch (xml.name()) {
        case "tcPr" -> shape = shape();
        case "p" -> paragraph(content);
        case "tbl" -> table(content);
        case "del", "moveFrom" -> {}
        default -> blocks(content);
      }
    }
    if (shape.isPartOfLeft() && table.isInRow()) {
      table.widen(shape.width());
    } else {
      table.cell(
          shape.width(), shape.vertical(), StoredText.tidy(String.join("\n", content.lines())));
    }
  }

  /// How a cell lies in the grid.
  ///
  /// @param isPartOfLeft whether it is merged into its left neighbour, as old documents say it
  private record CellShape(int width, WordTable.Vertical vertical, boolean isPartOfLeft) {
    CellShape() {
      this(1, WordTable.Vertical.ALONE, false);
    }
  }

  private CellShape shape() {
    int width = 1;
    WordTable.Vertical vertical = WordTable.Vertical.ALONE;
    boolean isPartOfLeft = false;
    int parent = xml.depth();
    while (xml.openChild(parent)) {
      String value = xml.attribute("val");
      switch (xml.name()) {
        case "gridSpan" -> width = number(value, 1);
        case "vMerge" ->
            vertical =
                value.equals("restart") ? WordTable.Vertical.STARTS : WordTable.Vertical.GOES_ON;
        case "hMerge" -> isPartOfLeft = !value.equals("restart");
        default -> {}
      }
    }
    return new CellShape(width, vertical, isPartOfLeft);
  }

  private static int number(String value, int otherwise) {
    return value.isEmpty() ? otherwise : Integer.parseInt(value);
  }
}
