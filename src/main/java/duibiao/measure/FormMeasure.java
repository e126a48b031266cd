package duibiao.measure;

import duibiao.evaluation.Amount;
import duibiao.evaluation.BudgetYear;
import duibiao.evaluation.Evaluation;
import duibiao.evaluation.Indicator;
import duibiao.measure.Line.Points;
import java.util.List;

/// Form → metrics, by the ruleset in force in its budget year.
public final class FormMeasure {
  private final Rulesets rulesets;
  private final Units units;

  public FormMeasure(Rulesets rulesets, Units units) {
    this.rulesets = rulesets;
    this.units = units;
  }

  public FormMetrics of(Evaluation evaluation) {
    Ruleset ruleset = rulesets.of(evaluation.year().map(BudgetYear::year));
    Lines lines = new Lines(ruleset, units);
    LineMeasure measure = new LineMeasure(ruleset, units);
    int decimals = decimals(evaluation.indicators());
    List<LineMetrics> metrics =
        evaluation.indicators().stream()
            .map(indicator -> measure.of(lines.of(indicator, decimals)))
            .toList();
    ExpectedScore expected = ExpectedScore.of(evaluation, metrics);
    return new FormMetrics(
        metrics, ruleset.id(), expected.low(), expected.high(), expected.absence());
  }

  /// A form that prints one score as 9.98 prints 9 for 9.00: all its scores have the decimals of
  /// the longest.
  private static int decimals(List<Indicator> indicators) {
    return indicators.stream()
        .flatMap(indicator -> indicator.score().stream())
        .mapToInt(FormMeasure::decimals)
        .max()
        .orElse(Points.USUAL_DECIMALS);
  }

  private static int decimals(Amount score) {
    return Math.max(0, score.value().scale());
  }
}
