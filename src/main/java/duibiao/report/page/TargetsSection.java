package duibiao.report.page;

import duibiao.analysis.survey.Survey;
import duibiao.analysis.survey.TargetCloud;
import duibiao.analysis.survey.TargetCloud.Point;
import duibiao.report.LaxTable;
import duibiao.report.SafeText;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Targets against actuals, line by line: percentages, which have an end, and all other numbers.
record TargetsSection(Survey survey, Pool pool) implements ReportPage.Section {
  private static final Predicate<Point> IS_RATE =
      point -> point.unit().filter("%"::equals).isPresent();

  @Override
  public void fill(Page page) {
    TargetCloud cloud = survey.cloud();
    page.figures().put("ratio", survey.rulesets().getLast().value("over_ratio"));
    draw(page, "rates", cloud.points().stream().filter(IS_RATE).toList());
    draw(page, "amounts", cloud.points().stream().filter(IS_RATE.negate()).toList());
    if (survey.ambition().laxest().isEmpty()) {
      page.paragraph("laxest-table", page.say("report.laxest.none"));
    }
    page.table("laxest-table", messages -> new LaxTable(survey.ambition(), messages).table());
    page.slot("laxest-table").select("details").attr("open", "");
  }

  private void draw(Page page, String id, List<Point> points) {
    if (points.isEmpty()) {
      page.cannot(id, page.say("report." + id + ".question"), page.say("report." + id + ".none"));
      return;
    }
    long lax = points.stream().filter(Point::isLax).count();
    long blind = points.stream().filter(Point::isBlind).count();
    Element figure =
        page.chart(
            id,
            page.say(
                "report." + id + ".shows",
                Numbers.count(points.size()),
                Numbers.count(lax),
                Numbers.count(blind),
                Numbers.percentage(survey.rulesets().getLast().value("over_ratio"))),
            page.say(
                "report.cloud.source",
                Numbers.count(survey.cloud().points().size()),
                Numbers.count(survey.cloud().all())));
    ArrayNode array = page.figures().putArray(id);
    points.forEach(point -> point(array.addObject(), point));
    page.listing(figure, listing(page, points));
  }

  private static CompactTable.Builder listing(Page page, List<Point> points) {
    CompactTable.Builder table =
        Placed.around(
            new CompactTable.Builder(page),
            figures ->
                figures.words("indicator").numbers("target", "actual", "attainment").words("sign"));
    for (Point point : points) {
      table.row(
          Placed.of(point.whose(), point.cell())
              .row(
                  Both.same(point.indicator()),
                  Both.same(point.targetText()),
                  Both.same(point.actualText()),
                  Both.same(Numbers.ratio(point.attainment())),
                  signs(page, point)));
    }
    return table;
  }

  private static Both signs(Page page, Point point) {
    List<Both> signs = new ArrayList<>();
    if (point.isLax()) {
      signs.add(page.say("report.js.lax"));
    }
    if (point.isBlind()) {
      signs.add(page.say("report.js.blindzone"));
    }
    if (point.isLower()) {
      signs.add(page.say("report.js.lower"));
    }
    return Words.listed(signs);
  }

  private void point(ObjectNode node, Point point) {
    node.put("f", pool.number(Pool.Form.of(point.whose())));
    node.put("i", SafeText.forScreen(point.indicator()));
    node.putArray("v").add(Nodes.rounded(point.target())).add(Nodes.rounded(point.actual()));
    node.putArray("t")
        .add(SafeText.forScreen(point.targetText()))
        .add(SafeText.forScreen(point.actualText()));
    Nodes.put(node, "r", point.attainment());
    node.put("c", SafeText.forScreen(point.cell()));
    flag(node, "lax", point.isLax());
    flag(node, "blind", point.isBlind());
    flag(node, "lower", point.isLower());
  }

  /// What is not so is not written.
  private static void flag(ObjectNode node, String key, boolean isSet) {
    if (isSet) {
      node.put(key, true);
    }
  }
}
