package duibiao.report;

import duibiao.analysis.Selection;
import duibiao.analysis.Star;
import duibiao.analysis.TestingStar;
import duibiao.analysis.survey.Survey;
import duibiao.report.page.FileLinks;
import duibiao.report.page.ReportPage;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

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

  JsonNode figures() {
    return JsonMapper.shared().readTree(document().expectFirst("#figures").data());
  }

  /// The charts that say that they cannot tell.
  List<String> absent() {
    return document().select("figure.absent").eachAttr("data-chart");
  }
}
