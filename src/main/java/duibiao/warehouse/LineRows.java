package duibiao.warehouse;

import duibiao.conform.indicator.IndicatorMatch;
import duibiao.document.Place;
import duibiao.evaluation.Amount;
import duibiao.evaluation.BudgetLine;
import duibiao.evaluation.Fact;
import duibiao.evaluation.Goal;
import duibiao.evaluation.Indicator;
import duibiao.evaluation.Printed;
import duibiao.evaluation.Section;
import duibiao.measure.LineMetrics;
import duibiao.measure.Polarity;
import duibiao.warehouse.StarRow.LineId;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The lines of one form as star rows.
record LineRows(Cells cells, Decimals decimals) {

  StarRow.Indicator indicator(
      LineId id, Indicator line, IndicatorMatch match, LineMetrics metrics) {
    ValueColumns values = new ValueColumns(decimals);
    StarRow.PromisedValue promised = values.promised(line.target());
    StarRow.ReportedValue reported = values.reported(line.actual());
    return new StarRow.Indicator(
        id,
        SurrogateKey.ofMember("dim_indicator", match.indicator().code()),
        names(line),
        promised,
        reported,
        points(line.weight(), line.score()),
        metrics(metrics),
        cells(line),
        MatchColumns.of(match, promised, reported));
  }

  private static StarRow.Names names(Indicator line) {
    return new StarRow.Names(
        line.goal(),
        line.group(),
        line.level1(),
        line.level2(),
        line.level3(),
        line.reason().map(Printed::text));
  }

  private StarRow.Points points(Optional<Amount> weight, Optional<Amount> score) {
    return new StarRow.Points(decimals.of(weight), decimals.of(score));
  }

  private static StarRow.Metrics metrics(LineMetrics metrics) {
    LineMetrics.Attainment attainment = metrics.attainment();
    LineMetrics.Laxity laxity = metrics.laxity();
    LineMetrics.Expectation expectation = metrics.expectation();
    return new StarRow.Metrics(
        attainment.polarity().map(Polarity::code),
        attainment.ratio(),
        attainment.absence().map(Enum::name),
        laxity.headroom(),
        laxity.absence().map(Enum::name),
        laxity.stretch(),
        expectation.low(),
        expectation.high(),
        expectation.inflation(),
        expectation.absence().map(Enum::name),
        attainment.isPolarityAssumed(),
        attainment.isMet(),
        attainment.isExact(),
        attainment.isNear(),
        laxity.isOver130(),
        attainment.isUnbounded(),
        laxity.isAtBound(),
        laxity.isBoundViolated(),
        laxity.isLaxBounded(),
        laxity.isBlind130(),
        expectation.isFull(),
        metrics.isCopied());
  }

  private StarRow.LineCells cells(Indicator line) {
    return new StarRow.LineCells(
        cells.of(line.place()),
        cells.of(line.target().place()),
        cells.of(line.actual().place()),
        cells.ofAmount(line.weight()),
        cells.ofAmount(line.score()),
        cells.ofPrinted(line.reason()));
  }

  StarRow.Budget budget(LineId id, BudgetLine line) {
    return new StarRow.Budget(
        id,
        line.source().code(),
        line.label(),
        line.unit().printed(),
        yuan(line, line.initial()),
        yuan(line, line.adjusted()),
        yuan(line, line.executed()),
        decimals.of(line.initial()),
        decimals.of(line.adjusted()),
        decimals.of(line.executed()),
        decimals.of(line.rate()),
        points(line.weight(), line.score()),
        line.unit().isAssumed(),
        line.unit().isDoubtful(),
        cells(line));
  }

  private Optional<BigDecimal> yuan(BudgetLine line, Optional<Amount> amount) {
    List<Place> places = amount.map(Amount::place).stream().toList();
    return line.yuan(amount).flatMap(value -> decimals.of(value, places));
  }

  private StarRow.BudgetCells cells(BudgetLine line) {
    Optional<Amount> first =
        Stream.of(
                line.initial(),
                line.adjusted(),
                line.executed(),
                line.rate(),
                line.weight(),
                line.score())
            .flatMap(Optional::stream)
            .findFirst();
    return new StarRow.BudgetCells(
        cells.ofAmount(first),
        cells.ofAmount(line.initial()),
        cells.ofAmount(line.adjusted()),
        cells.ofAmount(line.executed()),
        cells.ofAmount(line.rate()),
        cells.ofAmount(line.weight()),
        cells.ofAmount(line.score()));
  }

  StarRow.Goal goal(LineId id, Goal goal) {
    return new StarRow.Goal(
        id,
        goal.number(),
        goal.expected().map(Printed::text),
        goal.achieved().map(Printed::text),
        cells.ofPrinted(goal.expected()),
        cells.ofPrinted(goal.achieved()));
  }

  StarRow.Section section(LineId id, Section section) {
    return new StarRow.Section(
        id, section.name(), points(section.weight(), section.score()), cells.of(section.place()));
  }

  StarRow.Figure figure(LineId id, Fact fact) {
    return new StarRow.Figure(
        id,
        fact.name(),
        fact.text(),
        decimals.of(fact.value(), List.of(fact.place())),
        fact.unit(),
        cells.of(fact.place()));
  }
}
