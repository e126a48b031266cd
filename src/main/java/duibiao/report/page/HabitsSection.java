package duibiao.report.page;

import duibiao.analysis.MinimalN;
import duibiao.analysis.ambition.AmbitionGroup;
import duibiao.analysis.ambition.TargetHabits;
import duibiao.analysis.ambition.YearPairs;
import duibiao.analysis.statistics.Interval;
import duibiao.analysis.statistics.Proportion;
import duibiao.analysis.survey.Survey;
import duibiao.analysis.survey.YearArrow;
import duibiao.report.SafeText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// What actuals do around their targets, and targets from year to year.
record HabitsSection(Survey survey, Pool pool) implements ReportPage.Section {
  private static final int USUAL_DEGREE = 3;

  /// Where the bins of attainment begin, and how wide each is.
  private static final double LOWEST = 0.79;

  private static final double BIN = 0.02;

  @Override
  public void fill(Page page) {
    Optional<AmbitionGroup> all = survey.allAmbition().groups().stream().findFirst();
    bunching(page, all.map(AmbitionGroup::habits));
    ratchet(page, all.map(AmbitionGroup::pairs));
  }

  private void bunching(Page page, Optional<TargetHabits> habits) {
    long around = habits.map(TargetHabits::around).orElse(0L);
    if (habits.isEmpty() || !MinimalN.CALIPER.isReached(around)) {
      page.cannot(
          "bunching",
          page.say("report.bunching.question"),
          page.say("report.bunching.none", String.valueOf(around)));
      return;
    }
    TargetHabits found = habits.get();
    Element figure =
        page.chart(
            "bunching",
            Words.joined(bunchingSentences(page, found)),
            page.say("report.bunching.source", Numbers.count(around)));
    ObjectNode node = page.figures().putObject("bunching");
    Nodes.series(node.putArray("bins"), found.bins());
    if (MinimalN.BUNCHING_POLYNOMIAL.isReached(around)) {
      Nodes.series(node.putArray("fit"), found.bunching(USUAL_DEGREE).counterfactual());
    }
    page.listing(figure, bins(page, found, around));
  }

  private static CompactTable.Builder bins(Page page, TargetHabits found, long around) {
    boolean isFitted = MinimalN.BUNCHING_POLYNOMIAL.isReached(around);
    List<Double> fit = isFitted ? found.bunching(USUAL_DEGREE).counterfactual() : List.of();
    CompactTable.Builder table =
        new CompactTable.Builder(page).words("attainment").numbers("lines");
    if (isFitted) {
      table.numbers("fit");
    }
    for (int i = 0; i < found.bins().size(); i++) {
      double low = LOWEST + i * BIN;
      List<Both> row = new ArrayList<>();
      row.add(Both.same(Numbers.ratio(low) + "\u2013" + Numbers.ratio(low + BIN)));
      row.add(Both.same(Numbers.plain(found.bins().get(i))));
      fit.stream().skip(i).limit(1).forEach(value -> row.add(Both.same(Numbers.points(value))));
      table.row(row);
    }
    return table;
  }

  private List<Both> bunchingSentences(Page page, TargetHabits habits) {
    List<Both> sentences = new ArrayList<>();
    sentences.add(
        page.say(
            "report.bunching.shows",
            Numbers.count(habits.around()),
            Numbers.count(habits.caliper().exact()),
            Numbers.count(habits.caliper().above()),
            Numbers.count(habits.caliper().below()),
            Numbers.percent(survey.rulesets().getLast().value("caliper_delta"))));
    if (MinimalN.BUNCHING_POLYNOMIAL.isReached(habits.around())) {
      habits
          .bunching(USUAL_DEGREE)
          .share()
          .ifPresent(
              share -> sentences.add(page.say("report.bunching.excess", Numbers.percent(share))));
    } else {
      sentences.add(
          page.say("report.bunching.few", String.valueOf(MinimalN.BUNCHING_POLYNOMIAL.least())));
    }
    return sentences;
  }

  private void ratchet(Page page, Optional<YearPairs> pairs) {
    if (survey.arrows().isEmpty() || pairs.isEmpty()) {
      page.cannot("ratchet", page.say("report.ratchet.question"), page.say("report.ratchet.none"));
      return;
    }
    List<Both> sentences = new ArrayList<>();
    sentences.add(page.say("report.ratchet.shows"));
    sentences.add(share(page, "below", pairs.get().belowLast()));
    sentences.add(share(page, "unchanged", pairs.get().unchanged()));
    Element figure =
        page.chart(
            "ratchet",
            Words.joined(sentences),
            page.say(
                "report.ratchet.source",
                Numbers.count(survey.arrows().size()),
                Numbers.count(pairs.get().unchanged().of())));
    ArrayNode array = page.figures().putArray("arrows");
    survey.arrows().forEach(arrow -> arrow(array.addObject(), arrow));
    page.listing(figure, moves(page));
  }

  private CompactTable.Builder moves(Page page) {
    CompactTable.Builder table =
        Placed.around(
            new CompactTable.Builder(page),
            figures ->
                figures
                    .words("indicator", "unit")
                    .numbers("lasttarget", "lastactual", "thistarget", "rho"));
    for (YearArrow arrow : survey.arrows()) {
      table.row(
          Placed.of(arrow.whose(), arrow.cell())
              .row(
                  Both.same(arrow.indicator()),
                  Both.same(arrow.unit().orElse("")),
                  Both.same(Numbers.amount(arrow.targetBefore(), arrow.unit())),
                  Both.same(Numbers.amount(arrow.actualBefore(), arrow.unit())),
                  Both.same(Numbers.amount(arrow.target(), arrow.unit())),
                  Both.same(Numbers.ratio(arrow.rho()))));
    }
    return table;
  }

  private static Both share(Page page, String name, Proportion share) {
    Optional<Interval> interval = share.interval(Proportion.USUAL_CONFIDENCE);
    if (!MinimalN.RATCHET_SHARES.isReached(share.of()) || interval.isEmpty()) {
      return page.say(
          "report.ratchet." + name + ".few",
          Numbers.count(share.count()),
          Numbers.count(share.of()));
    }
    return page.say(
        "report.ratchet." + name,
        Numbers.count(share.of()),
        Numbers.count(share.count()),
        Numbers.percent(share.share().orElseThrow()),
        Numbers.percent(interval.get().low()),
        Numbers.percent(interval.get().high()));
  }

  private void arrow(ObjectNode node, YearArrow arrow) {
    node.put("f", pool.number(Pool.Form.of(arrow.whose())));
    Nodes.put(node, "region", arrow.whose().region());
    arrow.whose().year().ifPresent(year -> node.put("year", String.valueOf(year)));
    node.put("i", SafeText.forScreen(arrow.indicator()));
    Nodes.put(node, "unit", arrow.unit());
    node.putArray("v")
        .add(Nodes.rounded(arrow.targetBefore()))
        .add(Nodes.rounded(arrow.actualBefore()))
        .add(Nodes.rounded(arrow.target()));
    Nodes.put(node, "reached", arrow.reached());
    Nodes.put(node, "asked", arrow.asked());
    Nodes.put(node, "rho", arrow.rho());
    node.put("lower", arrow.isLower());
    node.put("c", SafeText.forScreen(arrow.cell()));
  }
}
