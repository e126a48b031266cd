package duibiao.report.page;

import duibiao.analysis.survey.BudgetChange;
import duibiao.analysis.survey.BudgetYear;
import duibiao.analysis.survey.Survey;
import duibiao.report.SafeText;
import java.util.List;
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
    page.chart(
        "budgets",
        page.say("report.budgets.shows"),
        page.say("report.budgets.source", Numbers.count(whole)));
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

  private void changes(Page page) {
    List<BudgetChange> changes = survey.changes();
    if (changes.isEmpty()) {
      page.cannot("cuts", page.say("report.cuts.question"), page.say("report.cuts.none"));
      return;
    }
    long cut = changes.stream().filter(BudgetChange::isCut).count();
    page.chart(
        "cuts",
        page.say("report.cuts.shows", Numbers.count(changes.size()), Numbers.count(cut)),
        page.say("report.budgets.source", Numbers.count(changes.size())));
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
}
