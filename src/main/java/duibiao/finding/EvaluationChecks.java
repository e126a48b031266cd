package duibiao.finding;

import duibiao.evaluation.Evaluation;
import java.util.List;
import java.util.function.Function;

/// What can be checked on one evaluation alone, as a list of small pure functions.
///
/// The arithmetic is that of the official form (财预〔2020〕10号, attachment): points add up to the total, the execution score is weight times rate.
public final class EvaluationChecks {
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
          PointChecks::grade,
          ReasonChecks::targetTooLow);

  private EvaluationChecks() {}

  /// The findings on an evaluation, in the order of the checks and of the form.
  public static List<Finding> of(Evaluation evaluation) {
    return CHECKS.stream().flatMap(check -> check.apply(evaluation).stream()).toList();
  }
}
