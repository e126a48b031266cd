package duibiao.report.page;

import duibiao.report.AnswerTable;
import duibiao.report.Language;
import duibiao.report.Messages;
import duibiao.report.SafeText;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The page while it is filled: its template, its words, and the figures of its charts.
///
/// @param language in which it opens
/// @param absent what cannot be told, in the order of the sections
record Page(
    Document document, Language language, Words words, ObjectNode figures, List<Absent> absent) {
  private static final String CHART = "data-chart";
  private static final String LISTING = "data-listing";

  /// A question that the data cannot answer.
  ///
  /// @param section where it is asked
  record Absent(String section, Both question, Both why) {}

  static Page of(Document template, Language language) {
    return new Page(
        template, language, Words.all(), JsonMapper.shared().createObjectNode(), new ArrayList<>());
  }

  /// The place of the template with that name.
  Element slot(String name) {
    return document.expectFirst("[data-slot=" + name + "]");
  }

  Both say(String key, Object... arguments) {
    return words.say(key, arguments);
  }

  /// Writes a text, once where it is the same in both languages.
  static Element write(Element into, Both text) {
    if (text.isSame()) {
      return into.appendText(SafeText.forScreen(text.zh()));
    }
    into.appendElement("span").attr("lang", "zh-CN").text(SafeText.forScreen(text.zh()));
    into.appendElement("span").attr("lang", "en").text(SafeText.forScreen(text.en()));
    return into;
  }

  Element paragraph(String slot, Both text) {
    return write(slot(slot).appendElement("p"), text);
  }

  /// A table that is folded away under its chart.
  void table(String slot, Function<Messages, AnswerTable> table) {
    Element into = slot(slot);
    String id = slot + into.childrenSize();
    new FoldedTable(table.apply(words.zh()), table.apply(words.en())).appendTo(into, id);
  }

  /// The same in the language alone in which the page opens.
  void tableAsOpened(String slot, Function<Messages, AnswerTable> table) {
    AnswerTable one =
        switch (language) {
          case ZH -> table.apply(words.zh());
          case EN -> table.apply(words.en());
        };
    new FoldedTable(one, one).appendTo(slot(slot), slot);
  }

  /// A chart: what it shows in a sentence, the place where it is drawn, and what it is made of.
  Element chart(String id, Both shows, Both source) {
    Element figure = figure(id, shows);
    figure.appendElement("div").addClass("controls");
    figure.appendElement("div").addClass("plot").attr("role", "img");
    write(figure.appendElement("figcaption"), source);
    return figure;
  }

  /// The figures of a chart as a table of its own.
  void listing(Element figure, CompactTable.Builder rows) {
    String id = "list-" + figure.attr(CHART);
    figure.attr(LISTING, id);
    rows.table().appendTo(figure, id);
  }

  /// The figures of a chart as a table that stands elsewhere on the page.
  static void listed(Element figure, String table) {
    figure.attr(LISTING, "list-" + table);
  }

  /// A chart that cannot be drawn: the question, and what is missing.
  void cannot(String id, Both question, Both why) {
    Element figure = figure(id, question).addClass("absent");
    Element note = figure.appendElement("div").addClass("cannot");
    write(note.appendElement("strong"), say("report.cannot"));
    write(note.appendElement("p"), why);
    absent.add(new Absent(section(figure), question, why));
  }

  private Element figure(String id, Both shows) {
    Element figure = slot(id).appendElement("figure").attr(CHART, id);
    write(figure.appendElement("h3"), say("report.chart." + id));
    write(figure.appendElement("p").addClass("shows"), shows);
    return figure;
  }

  private static String section(Element figure) {
    return figure.parents().stream()
        .filter(parent -> parent.nameIs("section"))
        .map(Element::id)
        .findFirst()
        .orElseThrow();
  }
}
