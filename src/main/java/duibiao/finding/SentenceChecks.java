package duibiao.finding;

import duibiao.document.Place;
import duibiao.evaluation.BudgetLine;
import duibiao.evaluation.Evaluation;
import duibiao.evaluation.Fact;
import duibiao.evaluation.FundingSource;
import duibiao.evaluation.Goal;
import duibiao.evaluation.Printed;
import duibiao.evaluation.Quantity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Sentences of the form held against its table.
final class SentenceChecks {
  private static final String EXECUTION_RATE = "budget_execution_rate";

  private SentenceChecks() {}

  /// A goal that names its indicator with another figure: the sentence on what was reached against
  /// actuals, the sentence of intent against targets.
  static List<Finding> goals(CheckedForm form) {
    List<Finding> findings = new ArrayList<>();
    for (Goal goal : form.evaluation().goals()) {
      goal.achieved()
          .ifPresent(text -> findings.addAll(differing(form, goal, new Sentence(text, true))));
      goal.expected()
          .ifPresent(text -> findings.addAll(differing(form, goal, new Sentence(text, false))));
    }
    return findings;
  }

  /// @param isAchieved it tells what came of the goal
  private record Sentence(Printed text, boolean isAchieved) {

    Optional<Quantity> of(CheckedLine line) {
      return isAchieved ? line.reported() : line.promised();
    }

    Place cell(CheckedLine line) {
      return isAchieved ? line.actualCell() : line.targetCell();
    }
  }

  private static List<Finding> differing(CheckedForm form, Goal goal, Sentence sentence) {
    List<CheckedLine> lines =
        form.lines(line ->
            line.indicator().goal().map(number -> number == goal.number()).orElse(true)
                && sentence.of(line).isPresent());
    List<Finding> findings = new ArrayList<>();
    for (Clause clause : Clause.in(sentence.text().text(), form.words())) {
      List<CheckedLine> alike =
          lines.stream()
              .filter(line -> form.units().areAlike(figure(sentence, line), clause.quantity()))
              .toList();
      boolean isTold =
          alike.stream()
              .map(line -> form.units().inUnitOf(clause.quantity(), figure(sentence, line)))
              .anyMatch(figure -> figure == clause.quantity().value().doubleValue());
      named(form, clause, alike)
          .filter(line -> !isTold)
          .ifPresent(line -> findings.add(finding(clause, line, sentence)));
    }
    return findings;
  }

  private static Quantity figure(Sentence sentence, CheckedLine line) {
    return sentence.of(line).orElseThrow();
  }

  /// The one line that a clause means; nothing when two are meant alike, or none is near enough.
  private static Optional<CheckedLine> named(
      CheckedForm form, Clause clause, List<CheckedLine> lines) {
    double best = lines.stream().mapToDouble(line -> nearness(clause, line)).max().orElse(0);
    List<CheckedLine> nearest =
        lines.stream().filter(line -> nearness(clause, line) == best).toList();
    return nearest.size() == 1 && best >= form.limits().nameMatch()
        ? Optional.of(nearest.getFirst())
        : Optional.empty();
  }

  private static double nearness(Clause clause, CheckedLine line) {
    return line.indicator().level3().map(clause::nearness).orElse(0.0);
  }

  private static Finding finding(Clause clause, CheckedLine line, Sentence sentence) {
    Quantity inTable = figure(sentence, line);
    Finding finding =
        Finding.at(
                FindingCode.GOAL_DIFFERS,
                List.of(sentence.text().place(), sentence.cell(line)),
                clause.text())
            .expecting(Numbers.of(inTable))
            .onLine(line.number())
            .because("%s != %s".formatted(Numbers.of(clause.quantity()), Numbers.of(inTable)));
    return line.weight() > 0 ? finding.worth(line.weight()) : finding;
  }

  /// An execution rate in a sentence against the quotient of the amounts.
  static List<Finding> executionRate(CheckedForm form) {
    Evaluation evaluation = form.evaluation();
    List<BudgetLine> totals =
        evaluation.budget().stream().filter(line -> line.source() == FundingSource.TOTAL).toList();
    if (totals.size() != 1) {
      return List.of();
    }
    return evaluation.facts().stream()
        .filter(fact -> fact.name().equals(EXECUTION_RATE))
        .flatMap(fact -> differing(fact, totals.getFirst()).stream())
        .toList();
  }

  private static Optional<Finding> differing(Fact fact, BudgetLine total) {
    BigDecimal lastDigit = BigDecimal.ONE.movePointLeft(Math.max(2, fact.value().scale()));
    return BudgetChecks.quotient(total)
        .filter(rate -> rate.subtract(fact.value()).abs().compareTo(lastDigit) >= 0)
        .map(rate ->
            Finding.at(
                    FindingCode.RATE_IN_TEXT,
                    Stream.of(
                            Optional.of(fact.place()),
                            total.executed().map(amount -> amount.place()),
                            total.adjusted().map(amount -> amount.place()))
                        .flatMap(Optional::stream)
                        .toList(),
                    BudgetChecks.percent(fact.value()).toPlainString())
                .expecting(BudgetChecks.percent(rate).toPlainString())
                .because(BudgetChecks.quotientFormula(total)));
  }
}
