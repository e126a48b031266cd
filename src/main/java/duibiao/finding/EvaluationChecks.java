package duibiao.finding;

import duibiao.evaluation.BudgetYear;
import duibiao.evaluation.Evaluation;
import duibiao.measure.FormMeasure;
import duibiao.measure.FormMetrics;
import duibiao.measure.Ruleset;
import duibiao.measure.Rulesets;
import duibiao.measure.Units;
import java.util.List;
import java.util.function.Function;

/// What can be checked on one evaluation alone, as a list of small pure functions.
///
/// The arithmetic is that of the official form (财预〔2020〕10号, attachment): points add up to the
/// total, the execution score is weight times rate.
///
/// @param rulesets the words and thresholds by budget year
/// @param units which quantities can be held against one another
public record EvaluationChecks(Rulesets rulesets, Units units) {
  private static final List<Function<CheckedForm, List<Finding>>> CHECKS =
      List.of(
          DoubtChecks::doubts,
          DoubtChecks::missingYear,
          BudgetChecks::amounts,
          BudgetChecks::rate,
          BudgetChecks::executionScore,
          FundingChecks::sources,
          SentenceChecks::executionRate,
          PointChecks::scoreAboveWeight,
          PointChecks::weightSum,
          PointChecks::scoreSum,
          PointChecks::levelSums,
          PointChecks::grade,
          ScoreChecks::unaccounted,
          ScoreChecks::notMeasured,
          ScoreChecks::withoutActual,
          ScoreChecks::allFull,
          FundingChecks::cut,
          LaxChecks::overAchieved,
          LaxChecks::headroomUsed,
          LaxChecks::blindZone,
          LaxChecks::exactHits,
          LaxChecks::weightOnLax,
          TargetChecks::besideExactTarget,
          TargetChecks::copied,
          TargetChecks::numberNotReported,
          TargetChecks::units,
          TargetChecks::beyondBound,
          TargetChecks::missing,
          TargetChecks::deadlines,
          TargetChecks::repeated,
          ReasonChecks::targetTooLow,
          ReasonChecks::missing,
          ReasonChecks::besideFullMarks,
          ReasonChecks::repeated,
          SentenceChecks::goals);

  /// The findings on an evaluation, in the order of the checks and of the form.
  public List<Finding> of(Evaluation evaluation) {
    return of(evaluation, new FormMeasure(rulesets, units).of(evaluation));
  }

  private List<Finding> of(Evaluation evaluation, FormMetrics metrics) {
    Ruleset ruleset = rulesets.of(evaluation.year().map(BudgetYear::year));
    CheckedForm form = CheckedForm.of(evaluation, metrics, ruleset, units);
    return CHECKS.stream()
        .flatMap(check -> check.apply(form).stream())
        .map(finding -> finding.code().thresholds(finding, ruleset))
        .toList();
  }
}
