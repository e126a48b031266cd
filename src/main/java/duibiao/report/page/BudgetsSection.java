package duibiao.report.page;

import duibiao.analysis.Dimension;
import duibiao.analysis.Group;
import duibiao.analysis.survey.BudgetChange;
import duibiao.analysis.survey.BudgetYear;
import duibiao.analysis.survey.Survey;
import duibiao.report.SafeText;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.jsoup.nodes.Element;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Money: approved, adjusted, spent; and budgets that were cut before a high rate was reached.
record BudgetsSection(Survey survey, Pool pool) implements ReportPage.Section {

  @Override
  public void fill(Page page) {
    amounts(page);
    changes(page);
  }

  private void amounts(Page page) {
    if (survey.budgets().isEmpty()) {
      page.cannot("budgets", page.say("report.budgets.question"), page.say("report.budgets.none"));
      return;
    }
    int whole = survey.budgets().stream().mapToInt(BudgetYear::whole).sum();
    Element figure =
        page.chart(
            "budgets",
            page.say("report.budgets.shows"),
            page.say("report.budgets.source", Numbers.count(whole)));
    page.listing(figure, years(page));
    ArrayNode array = page.figures().putArray("budgets");
    for (BudgetYear budget : survey.budgets()) {
      ObjectNode node = array.addObject();
      Nodes.group(node, budget.group());
      node.put("n", budget.whole());
      node.put("all", budget.forms());
      node.putArray("yuan")
          .add(budget.initialYuan().doubleValue())
          .add(budget.adjustedYuan().doubleValue())
          .add(budget.executedYuan().doubleValue());
    }
  }

  private CompactTable.Builder years(Page page) {
    CompactTable.Builder table =
        new CompactTable.Builder(page)
            .words("region", "year", "kind")
            .numbers("formcount", "initialyuan", "adjustedyuan", "executedyuan");
    for (BudgetYear budget : survey.budgets()) {
      table.row(
          List.of(
              Both.same(member(budget.group(), Dimension.REGION, Group.Member::name)),
              Both.same(member(budget.group(), Dimension.YEAR, Group.Member::code)),
              kind(page, member(budget.group(), Dimension.KIND, Group.Member::code)),
              Both.same(String.valueOf(budget.whole())),
              Both.same(sum(budget, budget.initialYuan())),
              Both.same(sum(budget, budget.adjustedYuan())),
              Both.same(sum(budget, budget.executedYuan()))));
    }
    return table;
  }

  /// Nothing where no form prints all three amounts.
  private static String sum(BudgetYear budget, BigDecimal yuan) {
    return budget.whole() == 0 ? "" : Numbers.exact(yuan);
  }

  private static Both kind(Page page, String code) {
    return page.words().of(words -> words.orElse("answer.kind." + code, code));
  }

  private static String member(
      Group group, Dimension dimension, Function<Group.Member, String> told) {
    return group.members().stream()
        .filter(member -> member.dimension() == dimension)
        .filter(Group.Member::isKnown)
        .map(told)
        .findFirst()
        .orElse("");
  }

  private void changes(Page page) {
    List<BudgetChange> changes = survey.changes();
    if (changes.isEmpty()) {
      page.cannot("cuts", page.say("report.cuts.question"), page.say("report.cuts.none"));
      return;
    }
    long cut = changes.stream().filter(BudgetChange::isCut).count();
    Element figure =
        page.chart(
            "cuts",
            page.say("report.cuts.shows", Numbers.count(changes.size()), Numbers.count(cut)),
            page.say("report.budgets.source", Numbers.count(changes.size())));
    page.listing(figure, cuts(page));
    ArrayNode array = page.figures().putArray("cuts");
    for (BudgetChange change : changes) {
      ObjectNode node = array.addObject();
      node.put("f", pool.number(Pool.Form.of(change.whose())));
      Nodes.put(node, "change", change.change());
      Nodes.put(node, "rate", change.rate());
      node.put("cut", change.isCut());
      node.putArray("yuan")
          .add(change.initialYuan().doubleValue())
          .add(change.adjustedYuan().doubleValue())
          .add(change.executedYuan().doubleValue());
      change.cell().ifPresent(cell -> node.put("c", SafeText.forScreen(cell)));
    }
  }

  private CompactTable.Builder cuts(Page page) {
    CompactTable.Builder table =
        Placed.around(
            new CompactTable.Builder(page),
            figures ->
                figures
                    .numbers("initialyuan", "adjustedyuan", "executedyuan", "change", "rate")
                    .words("sign"));
    Both cut = page.say("report.js.cut");
    for (BudgetChange change : survey.changes()) {
      table.row(
          new Placed(change.whose(), change.cell())
              .row(
                  Both.same(Numbers.exact(change.initialYuan())),
                  Both.same(Numbers.exact(change.adjustedYuan())),
                  Both.same(Numbers.exact(change.executedYuan())),
                  Both.same(Numbers.percent(change.change())),
                  Both.same(Numbers.percent(change.rate())),
                  change.isCut() ? cut : Both.same("")));
    }
    return table;
  }
}
