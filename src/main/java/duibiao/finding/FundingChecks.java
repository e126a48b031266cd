package duibiao.finding;

import duibiao.document.Place;
import duibiao.evaluation.Amount;
import duibiao.evaluation.BudgetLine;
import duibiao.evaluation.FundingSource;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/// The funding sources against the total, column by column; and what a cut leaves of a rate.
final class FundingChecks {
  private static final BigDecimal MONEY_TOLERANCE = new BigDecimal("0.011");

  private static final Set<FundingSource> LEVELS =
      EnumSet.of(
          FundingSource.CENTRAL,
          FundingSource.PROVINCIAL,
          FundingSource.MUNICIPAL,
          FundingSource.DISTRICT,
          FundingSource.LOCAL);
  private static final Set<FundingSource> BELOW_PROVINCE =
      EnumSet.of(FundingSource.PROVINCIAL, FundingSource.MUNICIPAL, FundingSource.DISTRICT);
  private static final Set<FundingSource> USES =
      EnumSet.of(FundingSource.BASIC, FundingSource.PROGRAMME);

  private FundingChecks() {}

  /// Where the form has one total and at least one source that prints an amount.
  static List<Finding> sources(CheckedForm form) {
    List<BudgetLine> budget = form.evaluation().budget();
    List<BudgetLine> totals =
        budget.stream().filter(line -> line.source() == FundingSource.TOTAL).toList();
    List<BudgetLine> sources =
        budget.stream().filter(line -> line.source() != FundingSource.TOTAL).toList();
    if (totals.size() != 1) {
      return List.of();
    }
    List<Finding> findings = new ArrayList<>();
    for (Function<BudgetLine, Optional<Amount>> column : columns()) {
      column
          .apply(totals.getFirst())
          .flatMap(total -> unequal(total, new Column(column, sources)))
          .ifPresent(findings::add);
    }
    return findings.stream().reduce(FundingChecks::together).stream().toList();
  }

  /// Columns that differ alike are one finding; the last one, of what was executed, is told.
  private static Finding together(Finding one, Finding other) {
    List<Place> places =
        Stream.concat(one.places().stream(), other.places().stream()).distinct().toList();
    String formula =
        one.proof().formula().orElseThrow() + "; " + other.proof().formula().orElseThrow();
    return Finding.at(other.code(), places, other.found().orElseThrow())
        .expecting(other.expected().orElseThrow())
        .because(formula);
  }

  private static List<Function<BudgetLine, Optional<Amount>>> columns() {
    return List.of(BudgetLine::initial, BudgetLine::adjusted, BudgetLine::executed);
  }

  /// The amounts of all sources in one column.
  private record Column(Function<BudgetLine, Optional<Amount>> of, List<BudgetLine> sources) {

    List<Amount> amounts(Set<FundingSource> without) {
      return sources.stream()
          .filter(line -> !without.contains(line.source()))
          .flatMap(line -> of.apply(line).stream())
          .toList();
    }

    /// A source may be printed above the sources it consists of: any reading that adds up will do.
    boolean addsUpTo(BigDecimal total) {
      return Stream.of(EnumSet.noneOf(FundingSource.class), LEVELS, BELOW_PROVINCE, USES)
          .map(this::amounts)
          .filter(amounts -> !amounts.isEmpty())
          .anyMatch(amounts -> sum(amounts).subtract(total).abs().compareTo(MONEY_TOLERANCE) < 0);
    }
  }

  private static BigDecimal sum(List<Amount> amounts) {
    return Numbers.total(amounts.stream().map(Amount::value).toList());
  }

  private static Optional<Finding> unequal(Amount total, Column column) {
    List<Amount> amounts = column.amounts(EnumSet.noneOf(FundingSource.class));
    if (amounts.isEmpty() || column.addsUpTo(total.value())) {
      return Optional.empty();
    }
    BigDecimal sum = sum(amounts);
    List<Place> places =
        Stream.concat(Stream.of(total), amounts.stream()).map(Amount::place).toList();
    return Optional.of(
        Finding.at(FindingCode.FUNDING_SOURCES, places, total.value().toPlainString())
            .expecting(sum.toPlainString())
            .because(
                "%s = %s != %s"
                    .formatted(
                        Numbers.sum(amounts.stream().map(Amount::value).toList()),
                        Numbers.plain(sum),
                        Numbers.plain(total.value()))));
  }

  /// A rate is easily high once the budget was cut to what is being spent.
  static List<Finding> cut(CheckedForm form) {
    return form.evaluation().budget().stream()
        .filter(line -> line.source() == FundingSource.TOTAL)
        .filter(line -> line.initial().isPresent() && BudgetChecks.quotient(line).isPresent())
        .filter(line -> isCut(form, line))
        .map(FundingChecks::cut)
        .toList();
  }

  private static boolean isCut(CheckedForm form, BudgetLine line) {
    double rate = BudgetChecks.quotient(line).orElseThrow().doubleValue();
    return initial(line) > 0
        && 1 - adjusted(line) / initial(line) >= form.limits().budgetCut()
        && rate >= form.limits().highRate();
  }

  private static double initial(BudgetLine line) {
    return line.initial().orElseThrow().value().doubleValue();
  }

  private static double adjusted(BudgetLine line) {
    return line.adjusted().orElseThrow().value().doubleValue();
  }

  private static Finding cut(BudgetLine line) {
    double executed = line.executed().orElseThrow().value().doubleValue();
    double share = executed / initial(line);
    String formula =
        "1 - %s / %s = %s; %s; %s / %s = %s"
            .formatted(
                Numbers.plain(adjusted(line)),
                Numbers.plain(initial(line)),
                Numbers.plain(1 - adjusted(line) / initial(line)),
                BudgetChecks.quotientFormula(line),
                Numbers.plain(executed),
                Numbers.plain(initial(line)),
                Numbers.plain(share));
    Finding finding =
        Finding.at(
                FindingCode.BUDGET_CUT,
                Stream.of(line.initial(), line.adjusted(), line.executed())
                    .flatMap(Optional::stream)
                    .map(Amount::place)
                    .toList(),
                Numbers.plain(adjusted(line)))
            .expecting(Numbers.plain(initial(line)))
            .because(formula);
    return line.weight()
        .flatMap(weight ->
            line.score()
                .map(score -> score.value().doubleValue() - weight.value().doubleValue() * share))
        .filter(points -> points > 0)
        .map(finding::worth)
        .orElse(finding);
  }
}
