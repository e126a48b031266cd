package duibiao.analysis.survey;

import duibiao.analysis.Dimension;
import duibiao.analysis.FindingFilter;
import duibiao.analysis.Findings;
import duibiao.analysis.Grouping;
import duibiao.analysis.Selection;
import duibiao.analysis.Star;
import duibiao.analysis.ambition.TargetAmbition;
import duibiao.analysis.scores.FormTotals;
import duibiao.analysis.scores.FormTotals.FormTotal;
import duibiao.analysis.scores.ScoreDistribution;
import duibiao.measure.Ruleset;
import duibiao.measure.Rulesets;
import java.util.List;
import java.util.Optional;

/// Everything that a report shows, asked once over one connection.
///
/// @param load the load that published the star; absent of a star that none did
/// @param scores by region and year
/// @param allScores of all forms together
/// @param totals the scores themselves
/// @param ambition by region and year, with the laxest lines
/// @param allAmbition of all forms together
/// @param findings all of them, the heaviest first
/// @param kinds how often each kind of finding was made
/// @param cloud targets beside actuals
/// @param arrows how targets moved from year to year, the largest moves first
/// @param funnels of the families that are large enough
/// @param shared indicators of several organisations
/// @param budgets by region, year and kind
/// @param changes how budgets were changed within the year
/// @param rulesets what everything was measured by
public record Survey(
    Optional<LastLoad> load,
    ScoreDistribution.Answer scores,
    ScoreDistribution.Answer allScores,
    List<FormTotal> totals,
    TargetAmbition.Answer ambition,
    TargetAmbition.Answer allAmbition,
    Findings.Answer findings,
    Findings.Counts kinds,
    TargetCloud cloud,
    List<YearArrow> arrows,
    List<LaxFunnel> funnels,
    List<SharedIndicator> shared,
    List<BudgetYear> budgets,
    List<BudgetChange> changes,
    List<RulesetFacts> rulesets) {
  private static final int LAXEST = 25;

  /// All forms of one evaluator are one group.
  private static final Grouping TOGETHER = new Grouping(List.of(Dimension.EVALUATOR));

  public Survey {
    totals = List.copyOf(totals);
    arrows = List.copyOf(arrows);
    funnels = List.copyOf(funnels);
    shared = List.copyOf(shared);
    budgets = List.copyOf(budgets);
    changes = List.copyOf(changes);
    rulesets = List.copyOf(rulesets);
  }

  /// Asks for the forms of one evaluator.
  ///
  /// @param selection with an evaluator
  public static Survey ask(Star star, Rulesets rulesets, Selection selection) {
    Ruleset rules = rulesets.of(selection.year());
    ScoreDistribution scores = new ScoreDistribution(star, rulesets);
    TargetAmbition ambition = new TargetAmbition(star, rulesets);
    TargetAmbition.Answer byRegion = ambition.ask(selection, Grouping.usual(), LAXEST);
    Findings findings = new Findings(star);
    FindingFilter all = FindingFilter.of(selection);
    return new Survey(
        LastLoad.of(star),
        scores.ask(selection, Grouping.usual()),
        scores.ask(selection, TOGETHER),
        new FormTotals(star).ask(selection),
        byRegion,
        ambition.ask(selection, TOGETHER, 0),
        findings.ask(all, Integer.MAX_VALUE),
        findings.counts(all, new Grouping(List.of())),
        TargetCloud.of(star, selection),
        YearArrow.of(star, selection),
        LaxFunnel.of(byRegion, rules.funnelWinsor()),
        SharedIndicator.of(star, selection, rules.peersMin()),
        BudgetYear.of(star, selection),
        BudgetChange.of(star, selection),
        RulesetFacts.of(rulesets));
  }
}
