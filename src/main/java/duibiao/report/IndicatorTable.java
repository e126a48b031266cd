package duibiao.report;

import duibiao.analysis.Coverage;
import duibiao.analysis.Figure;
import duibiao.analysis.ambition.IndicatorLine;
import duibiao.analysis.statistics.Interval;
import duibiao.report.Column.Look;
import duibiao.report.Column.Use;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;

/// One indicator across regions and years.
public record IndicatorTable(List<IndicatorLine> lines, Coverage coverage, Messages messages) {
  private static final MathContext DIGITS = new MathContext(6);

  public AnswerTable table() {
    AnswerTable.Plan<IndicatorLine> plan = new AnswerTable.Plan<>();
    plan.with(Column.exported("part"), line -> new Cell.Text("indicator"))
        .with(Column.exported("region_code"), line -> new Cell.Text(line.regionCode()))
        .with(column("region", new Look.Words(), Use.KEY), line -> new Cell.Text(line.region()))
        .with(column("year", new Look.Whole(), Use.BOTH), line -> Cells.ofWhole(line.year()))
        .with(
            column("organisation", new Look.Words(), Use.BOTH),
            line -> Cells.of(line.organisation()))
        .with(Column.exported("indicator"), line -> new Cell.Text(line.name()))
        .with(column("target", new Look.Words(), Use.BOTH), line -> new Cell.Text(line.target()))
        .with(column("actual", new Look.Words(), Use.BOTH), line -> new Cell.Text(line.actual()))
        .with(column("last_actual", new Look.Compact(), Use.SCREEN), this::last)
        .with(
            Column.exported("last_actual_value"), line -> Cells.of(line.last(), Figure.NO_HISTORY))
        .with(
            column("peers", new Look.Whole(), Use.BOTH),
            line -> new Cell.Whole(line.beside().peers()))
        .with(
            column("target_percentile", new Look.Share(), Use.BOTH),
            line -> told(line, line.beside().percentile()))
        .with(
            column("pass_rate", new Look.Share(), Use.BOTH),
            line -> told(line, line.beside().passRate()))
        .with(column("next_range", new Look.Compact(), Use.SCREEN), this::range)
        .with(Column.exported("next_low"), line -> end(line, Interval::low))
        .with(Column.exported("next_high"), line -> end(line, Interval::high))
        .with(Column.exported("unit"), line -> Cells.of(line.unit()));
    addSource(plan);
    new ProvenanceColumns<IndicatorLine>(coverage.provenance()).addTo(plan);
    return new AnswerTable(
        "indicator",
        messages.say(lines.isEmpty() ? "answer.indicator.none" : "answer.indicator.title"),
        plan.columns(),
        plan.rows(lines),
        lines.isEmpty() ? List.of() : List.of(messages.say("answer.indicator.legend")));
  }

  private static void addSource(AnswerTable.Plan<IndicatorLine> plan) {
    plan.with(Column.exported("file"), line -> new Cell.Text(line.source().path()))
        .with(Column.exported("sheet"), line -> new Cell.Text(line.source().sheet()))
        .with(Column.exported("cell"), line -> new Cell.Text(line.source().cell()));
  }

  private Column column(String key, Look look, Use use) {
    return new Column(key, messages.say("answer.column." + key), look, use, 0);
  }

  private static Cell told(IndicatorLine line, OptionalDouble share) {
    return Cells.of(share, line.beside().absence());
  }

  private Cell last(IndicatorLine line) {
    return line.last().isPresent()
        ? new Cell.Text(printed(line, line.last().getAsDouble()))
        : new Cell.Withheld(Figure.NO_HISTORY);
  }

  private Cell range(IndicatorLine line) {
    return line.range()
        .map(range ->
            (Cell) new Cell.Text(printed(line, range.low()) + " … " + printed(line, range.high())))
        .orElseGet(() -> new Cell.Withheld(Figure.NOT_NUMERIC));
  }

  private static Cell end(IndicatorLine line, ToDoubleFunction<Interval> end) {
    return line.range()
        .map(range -> (Cell) new Cell.Real(end.applyAsDouble(range)))
        .orElseGet(() -> new Cell.Withheld(Figure.NOT_NUMERIC));
  }

  private static String printed(IndicatorLine line, double value) {
    BigDecimal number = BigDecimal.valueOf(value);
    boolean isRate = line.unit().filter("%"::equals).isPresent();
    BigDecimal shown = (isRate ? number.movePointRight(2) : number).round(DIGITS);
    return shown.stripTrailingZeros().toPlainString() + line.unit().orElse("");
  }
}
