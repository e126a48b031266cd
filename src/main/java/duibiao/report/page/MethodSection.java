package duibiao.report.page;

import duibiao.analysis.MinimalN;
import duibiao.analysis.survey.LastLoad;
import duibiao.analysis.survey.RulesetFacts;
import duibiao.analysis.survey.Survey;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;

/// What the figures mean, by which parameters they were made, and what they cannot say.
record MethodSection(Survey survey) implements ReportPage.Section {
  private static final List<String> DEFINITIONS =
      List.of(
          "attainment",
          "over",
          "headroom",
          "blind",
          "exact",
          "index",
          "variant",
          "interval",
          "method",
          "rank",
          "family",
          "ratchet",
          "bunching",
          "funnel",
          "source");
  private static final List<String> LIMITS =
      List.of("claims", "selection", "motive", "few", "conflict");

  @Override
  public void fill(Page page) {
    Element definitions = page.slot("definitions");
    for (String name : DEFINITIONS) {
      Page.write(definitions.appendElement("dt"), page.say("report.definition." + name + ".name"));
      Page.write(definitions.appendElement("dd"), page.say("report.definition." + name));
    }
    Element limits = page.slot("limits");
    for (String name : LIMITS) {
      Page.write(limits.appendElement("li"), page.say("report.limit." + name));
    }
    survey.rulesets().forEach(rules -> ruleset(page, rules));
    minimalN(page);
    versions(page);
  }

  private static void ruleset(Page page, RulesetFacts rules) {
    Element slot = page.slot("rulesets");
    Page.write(
        slot.appendElement("p"),
        page.say(
            "report.ruleset",
            rules.id(),
            rules.from().toString(),
            rules.until().map(Object::toString).orElse("…")));
    Element body = table(page, slot, "report.ruleset.parameter", "report.ruleset.value");
    for (RulesetFacts.Parameter parameter : rules.parameters()) {
      Element row = body.appendElement("tr");
      Element name = row.appendElement("th").attr("scope", "row");
      Page.write(name, page.say("report.parameter." + parameter.name()));
      name.appendElement("code").text(parameter.name());
      row.appendElement("td").addClass("number").text(Numbers.plain(parameter.value()));
    }
    slot.appendElement("p").addClass("note").text(rules.source());
  }

  private static void minimalN(Page page) {
    Element body = table(page, page.slot("least"), "report.least.figure", "report.least.n");
    for (MinimalN least : MinimalN.values()) {
      Element row = body.appendElement("tr");
      Page.write(
          row.appendElement("th").attr("scope", "row"),
          page.say("report.least." + least.name().toLowerCase(Locale.ROOT)));
      row.appendElement("td").addClass("number").text(String.valueOf(least.least()));
    }
  }

  private static Element table(Page page, Element slot, String name, String value) {
    Element table = slot.appendElement("table").addClass("plain");
    Element head = table.appendElement("thead").appendElement("tr");
    Page.write(head.appendElement("th").attr("scope", "col"), page.say(name));
    Page.write(head.appendElement("th").attr("scope", "col").addClass("number"), page.say(value));
    return table.appendElement("tbody");
  }

  private void versions(Page page) {
    Element list = page.slot("versions");
    version(page, list, "spec", spec());
    version(page, list, "rulesets", String.join(", ", survey.findings().provenance().rulesets()));
    version(page, list, "run", survey.load().map(LastLoad::run).orElse("–"));
    version(page, list, "program", survey.load().map(LastLoad::programVersion).orElse("–"));
    version(page, list, "charts", "Apache ECharts " + Assets.chartsVersion() + " (Apache-2.0)");
  }

  private String spec() {
    return survey.findings().provenance().specVersion().map(String::valueOf).orElse("–");
  }

  private static void version(Page page, Element list, String name, String value) {
    Page.write(list.appendElement("dt"), page.say("report.version." + name));
    list.appendElement("dd").text(value);
  }
}
