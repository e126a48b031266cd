package duibiao.finding;

import duibiao.document.Place;
import duibiao.evaluation.Amount;
import duibiao.evaluation.Evaluation;
import duibiao.evaluation.Grade;
import duibiao.evaluation.Indicator;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// Arithmetic of weights and scores.
final class PointChecks {
  private static final BigDecimal EXCELLENT = BigDecimal.valueOf(90);
  private static final BigDecimal GOOD = BigDecimal.valueOf(80);
  private static final BigDecimal FAIR = BigDecimal.valueOf(60);

  private PointChecks() {}

  static List<Finding> scoreAboveWeight(Evaluation evaluation) {
    List<Finding> findings = new ArrayList<>();
    for (int at = 0; at < evaluation.indicators().size(); at++) {
      Indicator line = evaluation.indicators().get(at);
      if (line.weight().isPresent() && line.score().isPresent()) {
        Amount weight = line.weight().get();
        Amount score = line.score().get();
        if (score.value().compareTo(weight.value()) > 0) {
          findings.add(
              new Finding(
                  FindingCode.SCORE_ABOVE_WEIGHT,
                  List.of(score.place(), weight.place()),
                  Optional.of(at + 1),
                  Optional.of(weight.value().toPlainString()),
                  Optional.of(score.value().toPlainString())));
        }
      }
    }
    return findings;
  }

  static List<Finding> weightSum(Evaluation evaluation) {
    return sum(
        FindingCode.WEIGHT_SUM,
        evaluation.total().weight(),
        points(evaluation, Indicator::weight, line -> line.weight(), section -> section.weight()));
  }

  static List<Finding> scoreSum(Evaluation evaluation) {
    return sum(
        FindingCode.SCORE_SUM,
        evaluation.total().score(),
        points(evaluation, Indicator::score, line -> line.score(), section -> section.score()));
  }

  /// The points of the execution block, the scored sections and the lines; absent when a line lacks
  /// them, for then the sum says nothing.
  private static Optional<BigDecimal> points(
      Evaluation evaluation,
      Function<Indicator, Optional<Amount>> ofLine,
      Function<duibiao.evaluation.BudgetLine, Optional<Amount>> ofBudget,
      Function<duibiao.evaluation.Section, Optional<Amount>> ofSection) {
    if (evaluation.indicators().isEmpty()
        || evaluation.indicators().stream().anyMatch(line -> ofLine.apply(line).isEmpty())) {
      return Optional.empty();
    }
    Optional<Amount> execution =
        evaluation.budget().stream().flatMap(line -> ofBudget.apply(line).stream()).findFirst();
    return Stream.of(
            execution.stream(),
            evaluation.sections().stream().flatMap(section -> ofSection.apply(section).stream()),
            evaluation.indicators().stream().flatMap(line -> ofLine.apply(line).stream()))
        .flatMap(Function.identity())
        .map(Amount::value)
        .reduce(BigDecimal::add);
  }

  /// Half a unit of the last printed digit is allowed for, as the total may be rounded.
  private static List<Finding> sum(
      FindingCode code, Optional<Amount> printed, Optional<BigDecimal> sum) {
    if (printed.isEmpty() || sum.isEmpty()) {
      return List.of();
    }
    BigDecimal total = printed.get().value();
    BigDecimal tolerance =
        BigDecimal.ONE.movePointLeft(Math.max(total.scale(), 0)).divide(BigDecimal.TWO);
    List<Place> places = List.of(printed.get().place());
    return sum.get().subtract(total).abs().compareTo(tolerance) <= 0
        ? List.of()
        : List.of(
            new Finding(
                code,
                places,
                Optional.empty(),
                sum.map(BigDecimal::toPlainString),
                Optional.of(total.toPlainString())));
  }

  static List<Finding> grade(Evaluation evaluation) {
    if (evaluation.grade().isEmpty() || evaluation.total().score().isEmpty()) {
      return List.of();
    }
    Amount score = evaluation.total().score().get();
    Grade wanted = gradeOf(score.value());
    Grade printed = evaluation.grade().get();
    return wanted == printed
        ? List.of()
        : List.of(
            new Finding(
                FindingCode.GRADE_MISMATCH,
                List.of(score.place()),
                Optional.empty(),
                Optional.of(wanted.printed()),
                Optional.of(printed.printed())));
  }

  private static Grade gradeOf(BigDecimal score) {
    if (score.compareTo(EXCELLENT) >= 0) {
      return Grade.EXCELLENT;
    }
    if (score.compareTo(GOOD) >= 0) {
      return Grade.GOOD;
    }
    return score.compareTo(FAIR) >= 0 ? Grade.FAIR : Grade.POOR;
  }
}
