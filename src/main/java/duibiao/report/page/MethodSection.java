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
  private static final List<Definition> DEFINITIONS =
      List.of(
          Definition.of("attainment"),
          Definition.of("over", "over_ratio", "headroom_lax%"),
          Definition.of("headroom"),
          Definition.of("blind", "over_ratio"),
          Definition.of("exact"),
          Definition.of(
              "index",
              "ambition_weights.stretch%",
              "ambition_weights.own_past%",
              "ambition_weights.peers%",
              "ambition_weights.measurable%",
              "ambition_weights.informative%"),
          Definition.of("variant"),
          Definition.of("interval", "boot.usual"),
          Definition.of("method"),
          Definition.of("rank", "rank_draws"),
          Definition.of("family", "fdr_q"),
          Definition.of("ratchet", "ratchet_delta%"),
          Definition.of("bunching"),
          Definition.of("funnel"),
          Definition.of("source"));
  private static final List<String> LIMITS =
      List.of("claims", "selection", "motive", "few", "conflict");

  /// A definition and the parameters that it names.
  ///
  /// @param parameters by their names in the ruleset; `%` tells those that are read as percentages
  private record Definition(String name, List<String> parameters) {
    private static final String PERCENT = "%";

    static Definition of(String name, String... parameters) {
      return new Definition(name, List.of(parameters));
    }

    Object[] values(RulesetFacts rules) {
      return parameters.stream().map(parameter -> value(rules, parameter)).toArray();
    }

    private static String value(RulesetFacts rules, String parameter) {
      return parameter.endsWith(PERCENT)
          ? Numbers.percentage(rules.value(parameter.substring(0, parameter.length() - 1)))
          : Numbers.plain(rules.value(parameter));
    }
  }

  @Override
  public void fill(Page page) {
    definitions(page);
    Element limits = page.slot("limits");
    for (String name : LIMITS) {
      Page.write(limits.appendElement("li"), page.say("report.limit." + name));
    }
    survey.rulesets().forEach(rules -> ruleset(page, rules));
    minimalN(page);
    versions(page);
  }

  private void definitions(Page page) {
    Element list = page.slot("definitions");
    for (Definition definition : DEFINITIONS) {
      String key = "report.definition." + definition.name();
      Page.write(list.appendElement("dt"), page.say(key + ".name"));
      Page.write(
          list.appendElement("dd"), page.say(key, definition.values(survey.rulesets().getLast())));
    }
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
