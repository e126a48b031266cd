package duibiao.finding;

import duibiao.evaluation.BudgetYear;
import duibiao.evaluation.Evaluation;
import duibiao.measure.Ruleset;
import duibiao.measure.Rulesets;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/// What can be checked on one evaluation alone, as a list of small pure functions.
///
/// The arithmetic is that of the official form (财预〔2020〕10号, attachment): points add up to the
/// total, the execution score is weight times rate.
///
/// @param rulesets the words and thresholds by budget year
public record EvaluationChecks(Rulesets rulesets) {
  private static final List<Function<Evaluation, List<Finding>>> CHECKS =
      List.of(
          DoubtChecks::doubts,
          DoubtChecks::missingYear,
          BudgetChecks::amounts,
          BudgetChecks::rate,
          BudgetChecks::executionScore,
          BudgetChecks::sources,
          PointChecks::scoreAboveWeight,
          PointChecks::weightSum,
          PointChecks::scoreSum,
          PointChecks::grade);

  /// The findings on an evaluation, in the order of the checks and of the form.
  public List<Finding> of(Evaluation evaluation) {
    Ruleset ruleset = rulesets.of(evaluation.year().map(BudgetYear::year));
    ReasonChecks reasons = new ReasonChecks(ruleset.words().admitsLowTarget());
    return Stream.concat(
            CHECKS.stream().flatMap(check -> check.apply(evaluation).stream()),
            reasons.targetTooLow(evaluation).stream())
        .toList();
  }
}
