package duibiao.report.page;

import duibiao.analysis.MinimalN;
import duibiao.analysis.survey.LaxFunnel;
import duibiao.analysis.survey.Survey;
import duibiao.report.FamilyWords;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Shares of lax targets against the number of lines: which lie further out than chance explains.
record FunnelSection(Survey survey) implements ReportPage.Section {

  @Override
  public void fill(Page page) {
    if (survey.funnels().isEmpty()) {
      page.cannot(
          "funnel",
          page.say("report.funnel.question"),
          page.say("report.funnel.none", String.valueOf(MinimalN.FUNNEL.least())));
      return;
    }
    long outside =
        survey.funnels().stream()
            .flatMap(funnel -> funnel.units().stream())
            .filter(LaxFunnel.Unit::isOutside)
            .count();
    page.chart(
        "funnel",
        page.say("report.funnel.shows", Numbers.count(outside)),
        page.say("report.funnel.source"));
    ArrayNode array = page.figures().putArray("funnels");
    survey.funnels().forEach(funnel -> funnel(page, array.addObject(), funnel));
  }

  private void funnel(Page page, ObjectNode node, LaxFunnel funnel) {
    Nodes.put(
        node,
        "family",
        page.words()
            .of(words ->
                new FamilyWords(survey.ambition().grouping(), words).name(funnel.family())));
    Nodes.put(node, "centre", funnel.centre());
    node.put("wide", funnel.isOverdispersed());
    ArrayNode units = node.putArray("units");
    for (LaxFunnel.Unit unit : funnel.units()) {
      ObjectNode one = units.addObject();
      Nodes.group(one, unit.group());
      Nodes.put(one, "lax", unit.lax());
      Nodes.put(one, "share", unit.lax().share());
      one.put("outside", unit.isOutside());
    }
    ArrayNode limits = node.putArray("limits");
    for (LaxFunnel.Limits limit : funnel.limits()) {
      limits
          .addArray()
          .add(limit.n())
          .add(Nodes.rounded(limit.between().wide().low()))
          .add(Nodes.rounded(limit.between().usual().low()))
          .add(Nodes.rounded(limit.between().usual().high()))
          .add(Nodes.rounded(limit.between().wide().high()));
    }
  }
}
