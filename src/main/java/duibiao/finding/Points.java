package duibiao.finding;

import duibiao.evaluation.Amount;
import duibiao.evaluation.BudgetLine;
import duibiao.evaluation.Evaluation;
import duibiao.evaluation.Indicator;
import duibiao.evaluation.Section;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// One column of points: that of the execution block, of the scored sections and of the lines.
record Points(
    Function<Indicator, Optional<Amount>> ofLine,
    Function<BudgetLine, Optional<Amount>> ofBudget,
    Function<Section, Optional<Amount>> ofSection) {
  /// 分值.
  static final Points WEIGHTS = new Points(Indicator::weight, BudgetLine::weight, Section::weight);

  /// 得分.
  static final Points SCORES = new Points(Indicator::score, BudgetLine::score, Section::score);

  /// What is to be added up; absent when a line lacks its points, for then the sum says nothing.
  Optional<List<Amount>> of(Evaluation evaluation) {
    List<Indicator> lines = evaluation.indicators();
    if (lines.isEmpty() || lines.stream().anyMatch(line -> ofLine.apply(line).isEmpty())) {
      return Optional.empty();
    }
    Optional<Amount> execution =
        evaluation.budget().stream().flatMap(line -> ofBudget.apply(line).stream()).findFirst();
    return Optional.of(
        Stream.of(
                execution.stream(),
                evaluation.sections().stream().flatMap(part -> ofSection.apply(part).stream()),
                lines.stream().flatMap(line -> ofLine.apply(line).stream()))
            .flatMap(Function.identity())
            .toList());
  }
}
