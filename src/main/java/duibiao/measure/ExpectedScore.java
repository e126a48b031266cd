package duibiao.measure;

import duibiao.evaluation.Amount;
import duibiao.evaluation.BudgetLine;
import duibiao.evaluation.Evaluation;
import duibiao.evaluation.Section;
import duibiao.measure.LineMetrics.Expectation;
import duibiao.measure.Ruleset.Band;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/// The total score that a form's own results imply.
///
/// In it are the intervals of all indicator lines; the budget execution block at weight × min(1,
/// executed / adjusted); and every other scored block, such as fund management, at anything from 0
/// to its weight, because no rule says what it is worth. It is known only when each of these is,
/// and when their weights add up to the form's total weight: a block that is printed twice or not
/// at all would make it wrong.
record ExpectedScore(OptionalDouble low, OptionalDouble high, Optional<Reason> absence) {
  private static final double USUAL_TOTAL = 100;

  static ExpectedScore of(Evaluation evaluation, List<LineMetrics> lines) {
    Optional<Reason> missing =
        lines.stream().flatMap(line -> line.expectation().absence().stream()).findFirst();
    if (missing.isPresent() || lines.isEmpty()) {
      return absent(missing.orElse(Reason.NO_WEIGHT));
    }
    return isWhole(evaluation) ? sum(evaluation, lines) : absent(Reason.NO_WEIGHT);
  }

  private static ExpectedScore sum(Evaluation evaluation, List<LineMetrics> lines) {
    Optional<Band> budget = budget(evaluation);
    if (budget.isEmpty()) {
      return absent(Reason.NOT_NUMERIC);
    }
    double sections = sectionWeight(evaluation).orElse(BigDecimal.ZERO).doubleValue();
    return new ExpectedScore(
        OptionalDouble.of(budget.get().low() + sum(lines, e -> e.low().orElseThrow())),
        OptionalDouble.of(budget.get().high() + sections + sum(lines, e -> e.high().orElseThrow())),
        Optional.empty());
  }

  private static double sum(List<LineMetrics> lines, ToDoubleFunction<Expectation> end) {
    return lines.stream().map(LineMetrics::expectation).mapToDouble(end).sum();
  }

  /// Whether all weights are printed and add up to the total weight of the form.
  private static boolean isWhole(Evaluation evaluation) {
    Optional<BigDecimal> sections = sectionWeight(evaluation);
    BigDecimal rest =
        Stream.concat(
                evaluation.indicators().stream().flatMap(line -> line.weight().stream()),
                evaluation.budget().stream().flatMap(line -> line.weight().stream()))
            .map(Amount::value)
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    double total =
        evaluation
            .total()
            .weight()
            .map(printed -> printed.value().doubleValue())
            .orElse(USUAL_TOTAL);
    return sections
        .filter(weight -> Tolerance.same(weight.add(rest).doubleValue(), total))
        .isPresent();
  }

  /// Absent when a block prints a score and no weight.
  private static Optional<BigDecimal> sectionWeight(Evaluation evaluation) {
    List<Section> sections = evaluation.sections();
    if (sections.stream().anyMatch(s -> s.score().isPresent() && s.weight().isEmpty())) {
      return Optional.empty();
    }
    return Optional.of(
        sections.stream()
            .flatMap(section -> section.weight().stream())
            .map(Amount::value)
            .reduce(BigDecimal.ZERO, BigDecimal::add));
  }

  /// The execution block; nothing when no budget line bears a weight, absent when one does without
  /// its amounts.
  private static Optional<Band> budget(Evaluation evaluation) {
    Band sum = Band.at(0);
    for (BudgetLine line : evaluation.budget()) {
      if (line.weight().isPresent()) {
        Optional<Double> rate = executionRate(line);
        if (rate.isEmpty()) {
          return Optional.empty();
        }
        double points = line.weight().get().value().doubleValue() * Math.clamp(rate.get(), 0, 1);
        sum = Band.at(sum.low() + points);
      }
    }
    return Optional.of(sum);
  }

  private static Optional<Double> executionRate(BudgetLine line) {
    return line.adjusted()
        .map(amount -> amount.value().doubleValue())
        .filter(adjusted -> adjusted > 0)
        .flatMap(
            adjusted -> line.executed().map(amount -> amount.value().doubleValue() / adjusted));
  }

  private static ExpectedScore absent(Reason reason) {
    return new ExpectedScore(OptionalDouble.empty(), OptionalDouble.empty(), Optional.of(reason));
  }
}
