package duibiao.report.page;

import duibiao.analysis.Dimension;
import duibiao.analysis.Group;
import duibiao.analysis.MinimalN;
import duibiao.analysis.survey.LaxFunnel;
import duibiao.analysis.survey.Survey;
import duibiao.report.FamilyWords;
import java.util.List;
import org.jsoup.nodes.Element;
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
    Element figure =
        page.chart(
            "funnel",
            page.say("report.funnel.shows", Numbers.count(outside)),
            page.say("report.funnel.source"));
    ArrayNode array = page.figures().putArray("funnels");
    survey.funnels().forEach(funnel -> funnel(page, array.addObject(), funnel));
    page.listing(figure, units(page));
  }

  private CompactTable.Builder units(Page page) {
    CompactTable.Builder table =
        new CompactTable.Builder(page)
            .words("family", "region")
            .numbers("lines", "laxlines", "laxshare")
            .words("sign");
    Both outside = page.say("report.js.outside");
    for (LaxFunnel funnel : survey.funnels()) {
      Both family = name(page, funnel);
      for (LaxFunnel.Unit unit : funnel.units()) {
        table.row(
            List.of(
                family,
                Both.same(region(unit)),
                Both.same(String.valueOf(unit.lax().of())),
                Both.same(String.valueOf(unit.lax().count())),
                Both.same(Numbers.percent(unit.lax().share().orElse(0))),
                unit.isOutside() ? outside : Both.same("")));
      }
    }
    return table;
  }

  private static String region(LaxFunnel.Unit unit) {
    return unit.group().members().stream()
        .filter(member -> member.dimension() == Dimension.REGION)
        .map(Group.Member::name)
        .findFirst()
        .orElse("");
  }

  private Both name(Page page, LaxFunnel funnel) {
    return page.words()
        .of(words -> new FamilyWords(survey.ambition().grouping(), words).name(funnel.family()));
  }

  private void funnel(Page page, ObjectNode node, LaxFunnel funnel) {
    Nodes.put(node, "family", name(page, funnel));
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
