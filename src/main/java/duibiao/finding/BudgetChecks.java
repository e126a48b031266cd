package duibiao.finding;

import duibiao.document.Place;
import duibiao.evaluation.Amount;
import duibiao.evaluation.BudgetLine;
import duibiao.evaluation.FundingSource;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Arithmetic of the budget block.
final class BudgetChecks {
  private static final int RATE_DECIMALS = 4;
  private static final int FEWEST_RATE_DECIMALS = 2;

  private BudgetChecks() {}

  static List<Finding> amounts(CheckedForm form) {
    List<Finding> findings = new ArrayList<>();
    for (BudgetLine line : form.evaluation().budget()) {
      Stream.of(line.initial(), line.adjusted(), line.executed())
          .flatMap(Optional::stream)
          .filter(amount -> amount.value().signum() < 0)
          .forEach(amount -> findings.add(found(FindingCode.NEGATIVE_AMOUNT, amount)));
      overspent(line).ifPresent(findings::add);
    }
    return findings;
  }

  private static Optional<Finding> overspent(BudgetLine line) {
    if (line.adjusted().isEmpty() || line.executed().isEmpty()) {
      return Optional.empty();
    }
    Amount adjusted = line.adjusted().get();
    Amount executed = line.executed().get();
    if (executed.value().compareTo(adjusted.value()) <= 0) {
      return Optional.empty();
    }
    FindingCode code =
        adjusted.value().signum() == 0 ? FindingCode.ZERO_BUDGET : FindingCode.RATE_OVER_100;
    return Optional.of(
        finding(
                code,
                List.of(adjusted.place(), executed.place()),
                adjusted.value(),
                executed.value())
            .because(
                "%s > %s"
                    .formatted(Numbers.plain(executed.value()), Numbers.plain(adjusted.value()))));
  }

  static List<Finding> rate(CheckedForm form) {
    List<Finding> findings = new ArrayList<>();
    for (BudgetLine line : form.evaluation().budget()) {
      line.rate()
          .flatMap(rate ->
              quotient(line)
                  .filter(wanted -> isOff(wanted, rate.value(), lastDigit(rate)))
                  .map(wanted -> rateFinding(line, rate, wanted)))
          .ifPresent(findings::add);
    }
    return findings;
  }

  private static Finding rateFinding(BudgetLine line, Amount rate, BigDecimal wanted) {
    List<Place> places = new ArrayList<>(List.of(rate.place()));
    line.adjusted().map(Amount::place).ifPresent(places::add);
    line.executed().map(Amount::place).ifPresent(places::add);
    return finding(FindingCode.EXECUTION_RATE, places, percent(wanted), percent(rate.value()))
        .because(quotientFormula(line));
  }

  /// One unit of the last digit that is printed, as it may be cut or rounded: of a hundredth of a
  /// percent, or of a percent where no more is printed.
  private static BigDecimal lastDigit(Amount rate) {
    return unit(Math.clamp(rate.value().scale(), FEWEST_RATE_DECIMALS, RATE_DECIMALS));
  }

  private static BigDecimal unit(int decimals) {
    return BigDecimal.ONE.movePointLeft(decimals);
  }

  /// `1230.37 / 1231.96 = 0.998709`.
  static String quotientFormula(BudgetLine line) {
    return "%s / %s = %s"
        .formatted(
            Numbers.plain(line.executed().orElseThrow().value()),
            Numbers.plain(line.adjusted().orElseThrow().value()),
            Numbers.plain(quotient(line).orElseThrow().doubleValue()));
  }

  static BigDecimal percent(BigDecimal rate) {
    return rate.movePointRight(2).setScale(2, RoundingMode.HALF_UP);
  }

  static List<Finding> executionScore(CheckedForm form) {
    return form.evaluation().budget().stream()
        .filter(line -> line.source() == FundingSource.TOTAL)
        .flatMap(line -> executionScore(line).stream())
        .toList();
  }

  private static Optional<Finding> executionScore(BudgetLine line) {
    if (line.weight().isEmpty() || line.score().isEmpty()) {
      return Optional.empty();
    }
    Amount weight = line.weight().get();
    Amount score = line.score().get();
    return quotient(line)
        .map(rate -> weight.value().multiply(rate.min(BigDecimal.ONE)))
        .filter(wanted -> isOff(wanted, score.value(), unit(Math.max(0, score.value().scale()))))
        .map(wanted -> executionScore(line, wanted));
  }

  private static Finding executionScore(BudgetLine line, BigDecimal wanted) {
    Amount score = line.score().orElseThrow();
    BigDecimal expected = wanted.setScale(2, RoundingMode.HALF_UP);
    return finding(
            FindingCode.EXECUTION_SCORE,
            Stream.of(Optional.of(score), line.weight(), line.executed(), line.adjusted())
                .flatMap(Optional::stream)
                .map(Amount::place)
                .toList(),
            expected,
            score.value())
        .because(
            "%s; %s * min(1, %s) = %s"
                .formatted(
                    quotientFormula(line),
                    Numbers.plain(line.weight().orElseThrow().value()),
                    Numbers.plain(quotient(line).orElseThrow().doubleValue()),
                    Numbers.plain(expected)))
        .worth(score.value().subtract(expected).abs().doubleValue());
  }

  static Optional<BigDecimal> quotient(BudgetLine line) {
    return line.adjusted()
        .filter(adjusted -> adjusted.value().signum() > 0)
        .flatMap(adjusted ->
            line.executed()
                .map(executed -> executed.value().divide(adjusted.value(), MathContext.DECIMAL64)));
  }

  private static boolean isOff(BigDecimal wanted, BigDecimal found, BigDecimal tolerance) {
    return wanted.subtract(found).abs().compareTo(tolerance) >= 0;
  }

  private static Finding found(FindingCode code, Amount amount) {
    return Finding.at(code, List.of(amount.place()), amount.value().toPlainString());
  }

  private static Finding finding(
      FindingCode code, List<Place> places, BigDecimal expected, BigDecimal found) {
    return new Finding(
        code,
        places,
        Optional.empty(),
        Optional.of(expected.toPlainString()),
        Optional.of(found.toPlainString()));
  }
}
