package duibiao.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/// The text of an HTML cell as a browser shows it: white space folded, `<br>` and blocks as line
/// breaks, hidden elements and inner tables left out.
final class MarkupText {
  private static final Pattern WHITE_SPACE = Pattern.compile("[ \\t\\n\\r\\f]+");
  private static final Pattern AROUND_BREAK = Pattern.compile(" ?\u0001 ?");
  private static final Pattern NO_DISPLAY = Pattern.compile("(?i)display\\s*:\\s*none");
  private static final Pattern EDGES = Pattern.compile("\\A +| +\\z");
  private static final char BREAK = '\u0001';
  private static final Set<String> NOT_SHOWN =
      Set.of("script", "style", "template", "noscript", "head", "title", "xml");

  private MarkupText() {}

  /// The text of a cell.
  static String of(Element cell) {
    StringBuilder text = new StringBuilder();
    append(cell, text);
    return StoredText.tidy(folded(text.toString()));
  }

  private static void append(Element parent, StringBuilder text) {
    for (Node node : parent.childNodes()) {
      switch (node) {
        case TextNode shown -> text.append(shown.getWholeText().replace(BREAK, ' '));
        case Element element when isHidden(element) || element.nameIs("table") -> {}
        case Element element when element.nameIs("br") -> text.append(BREAK);
        case Element element when element.isBlock() -> {
          startLine(text);
          append(element, text);
          startLine(text);
        }
        case Element element -> append(element, text);
        default -> {}
      }
    }
  }

  private static void startLine(StringBuilder text) {
    int last = text.length() - 1;
    while (last >= 0 && Character.isWhitespace(text.charAt(last))) {
      last--;
    }
    if (last >= 0 && text.charAt(last) != BREAK) {
      text.append(BREAK);
    }
  }

  /// White space of the page's source as one blank and none at the edges of a line; blanks that may
  /// not break as ordinary ones.
  static String folded(String text) {
    String oneBlank = WHITE_SPACE.matcher(text).replaceAll(" ");
    return EDGES
        .matcher(AROUND_BREAK.matcher(oneBlank).replaceAll("\n"))
        .replaceAll("")
        .replace('\u00A0', ' ');
  }

  /// Whether a browser shows nothing of an element.
  static boolean isHidden(Element element) {
    String style = element.attr("style");
    return NOT_SHOWN.contains(element.normalName())
        || element.hasAttr("hidden")
        || (!style.isEmpty() && NO_DISPLAY.matcher(style).find());
  }

  /// The elements directly inside an element, without the index that jsoup would build of them.
  static List<Element> children(Element element) {
    List<Element> children = new ArrayList<>();
    for (Node node : element.childNodes()) {
      if (node instanceof Element child) {
        children.add(child);
      }
    }
    return children;
  }

  /// The tables directly inside an element, not those inside them.
  static List<Element> outermostTables(Element element) {
    List<Element> tables = new ArrayList<>();
    for (Element child : children(element)) {
      if (child.nameIs("table")) {
        tables.add(child);
      } else if (!isHidden(child)) {
        tables.addAll(outermostTables(child));
      }
    }
    return tables;
  }
}
