package duibiao.report.page;

import duibiao.analysis.survey.SharedIndicator;
import duibiao.analysis.survey.Survey;
import duibiao.report.SafeText;
import org.jsoup.nodes.Element;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// One indicator across organisations: what each promised and reached.
record IndicatorsSection(Survey survey, Pool pool) implements ReportPage.Section {

  @Override
  public void fill(Page page) {
    if (survey.shared().isEmpty()) {
      page.cannot("shared", page.say("report.shared.question"), page.say("report.shared.none"));
      return;
    }
    Element figure =
        page.chart(
            "shared",
            page.say("report.shared.shows", Numbers.count(survey.shared().size())),
            page.say("report.shared.source", Numbers.count(shown()), Numbers.count(all())));
    ArrayNode array = page.figures().putArray("shared");
    for (SharedIndicator indicator : survey.shared()) {
      ObjectNode node = array.addObject();
      node.put("name", SafeText.forScreen(indicator.name()));
      node.put("unit", SafeText.forScreen(indicator.unit()));
      node.put("organisations", indicator.organisations());
      ArrayNode lines = node.putArray("lines");
      indicator.lines().forEach(line -> line(lines.addObject(), line));
    }
    page.listing(figure, listing(page));
  }

  private long shown() {
    return survey.shared().stream().mapToLong(indicator -> indicator.lines().size()).sum();
  }

  private long all() {
    return survey.shared().stream().mapToLong(SharedIndicator::all).sum();
  }

  private CompactTable.Builder listing(Page page) {
    CompactTable.Builder table =
        Placed.around(
            new CompactTable.Builder(page),
            figures ->
                figures.words("indicator", "printed").numbers("target", "actual", "peers", "pass"));
    for (SharedIndicator indicator : survey.shared()) {
      for (SharedIndicator.Line line : indicator.lines()) {
        table.row(
            Placed.of(line.whose(), line.cell())
                .row(
                    Both.same(indicator.name()),
                    Both.same(line.indicator()),
                    Both.same(line.targetText()),
                    Both.same(line.actualText()),
                    Both.same(String.valueOf(line.peers())),
                    Both.same(passed(line))));
      }
    }
    return table;
  }

  private static String passed(SharedIndicator.Line line) {
    return line.passRate().isPresent() ? Numbers.percent(line.passRate().getAsDouble()) : "";
  }

  private void line(ObjectNode node, SharedIndicator.Line line) {
    node.put("f", pool.number(Pool.Form.of(line.whose())));
    Nodes.put(node, "region", line.whose().region());
    line.whose().year().ifPresent(year -> node.put("year", String.valueOf(year)));
    node.put("i", SafeText.forScreen(line.indicator()));
    node.putArray("t")
        .add(SafeText.forScreen(line.targetText()))
        .add(SafeText.forScreen(line.actualText()));
    Nodes.put(node, "target", line.target());
    Nodes.put(node, "actual", line.actual());
    node.put("peers", line.peers());
    Nodes.put(node, "pass", line.passRate());
    node.put("lower", line.isLower());
    node.put("c", SafeText.forScreen(line.cell()));
  }
}
