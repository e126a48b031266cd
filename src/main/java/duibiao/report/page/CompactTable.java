package duibiao.report.page;

import duibiao.report.SafeText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;

/// A table that is read without scripts, and made visible by them on demand: as `noscript` it costs
/// a browser with scripts nothing until somebody asks for it. Its markup leaves out every tag that
/// HTML lets be left out.
///
/// @param head the headings of its columns
/// @param rows ready markup of its cells, row by row
record CompactTable(List<Heading> head, List<List<String>> rows) {

  CompactTable {
    head = List.copyOf(head);
    rows = rows.stream().map(List::copyOf).toList();
  }

  /// A heading.
  record Heading(Both words, Align align) {}

  /// How cells stand under their heading.
  enum Align {
    /// At the left, broken where they are long.
    WORDS,
    /// At the left, with room for a path or a sentence.
    LONG,
    /// At the right, never broken.
    NUMBER;

    /// `n3`: what the style of the page calls the third column, where it is not of words.
    Optional<String> name(int column) {
      return switch (this) {
        case WORDS -> Optional.empty();
        case LONG -> Optional.of("l" + column);
        case NUMBER -> Optional.of("n" + column);
      };
    }
  }

  /// Rows as they come.
  static final class Builder {
    private final Page page;
    private final List<Heading> head = new ArrayList<>();
    private final List<List<String>> rows = new ArrayList<>();

    Builder(Page page) {
      this.page = page;
    }

    /// Columns of words, by the keys that the scripts call them by.
    Builder words(String... keys) {
      return columns(Align.WORDS, keys);
    }

    Builder paths(String... keys) {
      return columns(Align.LONG, keys);
    }

    Builder numbers(String... keys) {
      return columns(Align.NUMBER, keys);
    }

    private Builder columns(Align align, String... keys) {
      for (String key : keys) {
        head.add(new Heading(page.say("report.js." + key), align));
      }
      return this;
    }

    void row(List<Both> cells) {
      rows.add(cells.stream().map(CompactTable::cell).toList());
    }

    CompactTable table() {
      return new CompactTable(head, rows);
    }
  }

  static String cell(Both text) {
    return "<td>" + markup(text);
  }

  /// A figure that is not shown: the style of the page says why.
  static String withheld(String reason) {
    return "<td class=w-" + reason + ">";
  }

  /// Puts it into an element under an id, by which a chart may find it.
  void appendTo(Element parent, String id) {
    parent.appendElement("noscript").attr("id", id).appendChild(new DataNode(markup()));
  }

  private String markup() {
    StringBuilder markup = new StringBuilder("<div class=scroll tabindex=0><table");
    String names =
        IntStream.range(0, head.size())
            .mapToObj(i -> head.get(i).align().name(i + 1))
            .flatMap(Optional::stream)
            .collect(Collectors.joining(" "));
    markup.append(" class=\"").append(names).append("\"><thead><tr>");
    head.forEach(heading -> markup.append("<th scope=col>").append(markup(heading.words())));
    markup.append("<tbody>");
    for (List<String> row : rows) {
      markup.append("\n<tr>");
      row.forEach(markup::append);
    }
    return markup.append("</table></div>").toString();
  }

  private static String markup(Both text) {
    return text.isSame()
        ? markup(text.zh())
        : "<span lang=zh-CN>%s</span><span lang=en>%s</span>"
            .formatted(markup(text.zh()), markup(text.en()));
  }

  private static String markup(String text) {
    return SafeText.forScreen(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
