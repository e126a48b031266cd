package duibiao.report;

import duibiao.analysis.Selection;
import duibiao.analysis.Star;
import duibiao.analysis.TestingStar;
import duibiao.analysis.survey.Survey;
import duibiao.report.page.FileLinks;
import duibiao.report.page.ReportPage;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// A report as tests look at it: its characters, its elements, the figures of its charts.
record ReportedPage(String html) {
  private static final Selection SELF =
      new Selection(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of("self"));

  static ReportedPage of(Star star, Path folder) {
    Survey survey = Survey.ask(star, TestingStar.RULES, SELF);
    return new ReportedPage(
        new ReportPage(survey, new FileLinks(folder, List.of(folder)), Language.ZH).html());
  }

  static ReportedPage of(Star star) {
    return of(star, Path.of(""));
  }

  static ReportedPage drawn(String forms) {
    try (Star star = TestingStar.of(forms)) {
      return of(star);
    }
  }

  Document document() {
    return Jsoup.parse(html);
  }

  /// As the scripts see them: rows, not columns.
  JsonNode figures() {
    return unpacked(JsonMapper.shared().readTree(document().expectFirst("#figures").data()));
  }

  private static JsonNode unpacked(JsonNode node) {
    if (node instanceof ArrayNode array) {
      return JsonMapper.shared()
          .createArrayNode()
          .addAll(array.valueStream().map(ReportedPage::unpacked).toList());
    }
    if (!node.isObject() || node.has("packed")) {
      return node.isObject() ? rows(node) : node;
    }
    ObjectNode object = JsonMapper.shared().createObjectNode();
    node.properties().forEach(entry -> object.set(entry.getKey(), unpacked(entry.getValue())));
    return object;
  }

  private static ArrayNode rows(JsonNode packed) {
    ArrayNode rows = JsonMapper.shared().createArrayNode();
    for (int i = 0; i < packed.get("packed").asInt(); i++) {
      ObjectNode row = rows.addObject();
      for (Map.Entry<String, JsonNode> column : packed.get("columns").properties()) {
        JsonNode cell = unpacked(cell(column.getValue(), i));
        if (!cell.isNull()) {
          row.set(column.getKey(), cell);
        }
      }
    }
    return rows;
  }

  private static JsonNode cell(JsonNode column, int row) {
    return column.has("of")
        ? column.get("of").get(column.get("at").get(row).asInt())
        : column.get(row);
  }

  /// The rows that a chart shows, read without scripts.
  List<String> listed(String chart) {
    Document document = document();
    String id = document.expectFirst("figure[data-chart=" + chart + "]").attr("data-listing");
    return document.select("#" + id + " tbody tr").stream().map(Element::text).toList();
  }

  /// The charts that say that they cannot tell.
  List<String> absent() {
    return document().select("figure.absent").eachAttr("data-chart");
  }
}
