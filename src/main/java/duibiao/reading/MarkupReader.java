package duibiao.reading;

import duibiao.document.Remark;
import duibiao.document.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/// Reads the tables of an HTML page, which many systems save under a workbook's name, and the
/// paragraphs between them.
final class MarkupReader {
  private static final Pattern SHEET_NAME =
      Pattern.compile("(?is)<x:ExcelWorksheet>.*?<x:Name>(.*?)</x:Name>");

  private final DocumentBuilder document;
  private final Deque<String> names = new ArrayDeque<>();
  private final StringBuilder paragraph = new StringBuilder();

  private MarkupReader(DocumentBuilder document) {
    this.document = document;
  }

  /// @param html decoded; an encoding declared inside it is not believed
  static void read(String html, DocumentBuilder document) {
    MarkupReader reader = new MarkupReader(document);
    Matcher declared = SHEET_NAME.matcher(html);
    while (declared.find()) {
      reader.names.add(StoredText.tidy(Jsoup.parse(declared.group(1)).text()));
    }
    Element body = Jsoup.parse(html).body();
    refuseDepth(body, document.limits().depth());
    reader.blocks(body);
    reader.endParagraph();
  }

  /// Beyond some depth the parser itself puts elements elsewhere.
  private static void refuseDepth(Element body, int limit) {
    body.traverse((node, depth) -> {
      if (depth > limit) {
        throw Refusal.corrupt("html", "the page nests elements more than " + limit + " deep");
      }
    });
  }

  private void blocks(Element parent) {
    for (Node node : parent.childNodes()) {
      switch (node) {
        case TextNode text -> paragraph.append(text.getWholeText());
        case Element element when MarkupText.isHidden(element) -> {}
        case Element table when table.nameIs("table") -> table(table);
        case Element element when element.nameIs("br") -> endParagraph();
        case Element element when element.isBlock() -> block(element);
        case Element element -> blocks(element);
        default -> {}
      }
    }
  }

  private void block(Element element) {
    endParagraph();
    blocks(element);
    endParagraph();
  }

  private void endParagraph() {
    document.paragraph(MarkupText.folded(paragraph.toString()));
    paragraph.setLength(0);
  }

  /// A table, its caption in front of it, and behind it the tables inside its cells.
  private void table(Element table) {
    endParagraph();
    MarkupText.children(table).stream()
        .filter(child -> child.nameIs("caption"))
        .forEach(this::block);
    MarkupTable laidOut = new MarkupTable(table);
    String name = name();
    GridBuilder grid = new GridBuilder(name, document);
    List<Element> nested = new ArrayList<>();
    laidOut.layOut(slot -> {
      cell(grid, slot);
      nested.addAll(MarkupText.outermostTables(slot.cell()));
    });
    document.grid(grid.build());
    if (laidOut.hidesText()) {
      document.remark(Remark.Kind.HIDDEN_CELLS, name);
    }
    nested.forEach(this::table);
  }

  private String name() {
    return names.isEmpty() ? document.nextTableName() : names.remove();
  }

  private static void cell(GridBuilder grid, MarkupTable.Slot slot) {
    Span span = slot.span();
    String text = MarkupText.of(slot.cell());
    MarkupNumber.stored(slot.cell(), text)
        .ifPresentOrElse(
            number -> grid.number(span.top(), span.left(), number.stored(), number.format()),
            () -> grid.text(span.top(), span.left(), text));
    if (!span.isSingle()) {
      grid.merge(span);
    }
  }
}
