package duibiao.finding;

import duibiao.document.Place;
import duibiao.evaluation.Amount;
import duibiao.evaluation.Evaluation;
import duibiao.evaluation.Grade;
import duibiao.measure.Ruleset.GradeCuts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Arithmetic of weights and scores.
final class PointChecks {
  private static final BigDecimal USUAL_TOTAL = BigDecimal.valueOf(100);

  private PointChecks() {}

  static List<Finding> scoreAboveWeight(CheckedForm form) {
    return form
        .lines(line ->
            line.indicator().weight().isPresent()
                && line.indicator().score().isPresent()
                && line.score() > line.weight())
        .stream()
        .map(line -> {
          Amount weight = line.indicator().weight().orElseThrow();
          Amount score = line.indicator().score().orElseThrow();
          return Finding.at(
                  FindingCode.SCORE_ABOVE_WEIGHT,
                  List.of(score.place(), weight.place()),
                  score.value().toPlainString())
              .expecting(weight.value().toPlainString())
              .onLine(line.number())
              .because(
                  "%s > %s".formatted(Numbers.plain(score.value()), Numbers.plain(weight.value())))
              .worth(score.value().subtract(weight.value()).doubleValue());
        })
        .toList();
  }

  /// Against the printed total weight; without one, against the usual 100.
  static List<Finding> weightSum(CheckedForm form) {
    Evaluation evaluation = form.evaluation();
    Optional<List<Amount>> weights = Points.WEIGHTS.of(evaluation);
    if (weights.isEmpty()) {
      return List.of();
    }
    Optional<Amount> total = evaluation.total().weight();
    if (total.isPresent()) {
      return sum(FindingCode.WEIGHT_SUM, total.get(), weights.get()).stream().toList();
    }
    return Numbers.total(values(weights.get())).compareTo(USUAL_TOTAL) == 0
        ? List.of()
        : List.of(
            differing(FindingCode.WEIGHTS_NOT_100, Optional.empty(), weights.get(), USUAL_TOTAL));
  }

  static List<Finding> scoreSum(CheckedForm form) {
    Evaluation evaluation = form.evaluation();
    Optional<List<Amount>> scores = Points.SCORES.of(evaluation);
    Optional<Amount> total = evaluation.total().score();
    if (scores.isEmpty() || total.isEmpty()) {
      return List.of();
    }
    Optional<Finding> fault = sum(FindingCode.SCORE_SUM, total.get(), scores.get());
    return fault.or(() -> rounded(total.get(), scores.get())).stream().toList();
  }

  /// Half a unit of the last printed digit is allowed for, as the total may be rounded.
  private static Optional<Finding> sum(FindingCode code, Amount printed, List<Amount> parts) {
    BigDecimal total = printed.value();
    BigDecimal tolerance =
        BigDecimal.ONE.movePointLeft(Math.max(total.scale(), 0)).divide(BigDecimal.TWO);
    BigDecimal sum = Numbers.total(values(parts));
    return sum.subtract(total).abs().compareTo(tolerance) <= 0
        ? Optional.empty()
        : Optional.of(differing(code, Optional.of(printed), parts, total));
  }

  private static Optional<Finding> rounded(Amount printed, List<Amount> parts) {
    return Numbers.total(values(parts)).compareTo(printed.value()) == 0
        ? Optional.empty()
        : Optional.of(
            differing(FindingCode.TOTAL_ROUNDED, Optional.of(printed), parts, printed.value()));
  }

  private static Finding differing(
      FindingCode code, Optional<Amount> printed, List<Amount> parts, BigDecimal total) {
    BigDecimal sum = Numbers.total(values(parts));
    List<Place> places =
        Stream.concat(printed.stream(), parts.stream()).map(Amount::place).distinct().toList();
    return Finding.at(code, places, total.toPlainString())
        .expecting(sum.toPlainString())
        .because(
            "%s = %s != %s"
                .formatted(Numbers.sum(values(parts)), Numbers.plain(sum), Numbers.plain(total)))
        .worth(sum.subtract(total).abs().doubleValue());
  }

  private static List<BigDecimal> values(List<Amount> amounts) {
    return amounts.stream().map(Amount::value).toList();
  }

  /// A category that prints its points, `产出指标(50分)`, against the weights of its lines.
  static List<Finding> levelSums(CheckedForm form) {
    List<Finding> findings = new ArrayList<>();
    for (PrintedLevel level : PrintedLevel.in(form)) {
      BigDecimal sum = Numbers.total(values(level.weights()));
      if (sum.compareTo(level.points()) != 0) {
        findings.add(
            differing(FindingCode.LEVEL_SUM, Optional.empty(), level.weights(), level.points()));
      }
    }
    return findings;
  }

  static List<Finding> grade(CheckedForm form) {
    Evaluation evaluation = form.evaluation();
    if (evaluation.grade().isEmpty() || evaluation.total().score().isEmpty()) {
      return List.of();
    }
    Amount score = evaluation.total().score().get();
    Grade wanted = gradeOf(score.value().doubleValue(), form.limits().gradeCuts());
    Grade printed = evaluation.grade().get();
    return wanted == printed
        ? List.of()
        : List.of(
            Finding.at(FindingCode.GRADE_MISMATCH, List.of(score.place()), printed.printed())
                .expecting(wanted.printed())
                .because("%s: %s".formatted(Numbers.plain(score.value()), wanted.printed())));
  }

  private static Grade gradeOf(double score, GradeCuts cuts) {
    if (score >= cuts.excellent()) {
      return Grade.EXCELLENT;
    }
    if (score >= cuts.good()) {
      return Grade.GOOD;
    }
    return score >= cuts.fair() ? Grade.FAIR : Grade.POOR;
  }
}
