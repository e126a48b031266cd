package duibiao.report;

import duibiao.analysis.Coverage;
import duibiao.analysis.Figure;
import duibiao.analysis.Grouping;
import duibiao.analysis.MinimalN;
import duibiao.analysis.ambition.CaseMix.Row;
import duibiao.analysis.statistics.DirectRate;
import duibiao.report.Column.Look;
import duibiao.report.Column.Use;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;

/// Shares of lax targets as if all groups had the same kinds of lines.
public record CaseMixTable(
    Grouping grouping, List<Row> rows, Coverage coverage, Messages messages) {

  public AnswerTable table() {
    AnswerTable.Plan<Row> plan = new AnswerTable.Plan<>();
    plan.with(Column.exported("part"), row -> new Cell.Text("casemix"));
    new GroupColumns<>(grouping, Row::group, messages).addTo(plan);
    new ProportionColumns<>("lax", 0, Row::lax, messages).addTo(plan);
    plan.with(
            column("direct_rate", new Look.Share(), Use.BOTH),
            row -> direct(row, DirectRate::value))
        .with(Column.exported("direct_error"), row -> direct(row, DirectRate::error))
        .with(column("observed_expected", new Look.Decimal(2), Use.BOTH), CaseMixTable::ratio)
        .with(column("interval", new Look.Compact(), Use.SCREEN), CaseMixTable::limits)
        .with(Column.exported("expected"), row -> new Cell.Real(row.indirect().expected()))
        .with(Column.exported("observed_expected_low"), row -> limit(row, false))
        .with(Column.exported("observed_expected_high"), row -> limit(row, true));
    new ProvenanceColumns<Row>(coverage.provenance()).addTo(plan);
    return new AnswerTable(
        "casemix",
        messages.say("answer.casemix.title", new Covered(coverage, messages).inTitle()),
        plan.columns(),
        plan.rows(rows),
        rows.isEmpty() ? List.of() : List.of(messages.say("answer.casemix.legend")));
  }

  private Column column(String key, Look look, Use use) {
    return new Column(key, messages.say("answer.column." + key), look, use, 0);
  }

  private static Cell direct(Row row, ToDoubleFunction<DirectRate> figure) {
    return row.direct()
        .map(rate -> (Cell) new Cell.Real(figure.applyAsDouble(rate)))
        .orElseGet(() -> new Cell.Withheld(Figure.N_TOO_SMALL));
  }

  private static Cell published(Row row, OptionalDouble figure) {
    return Cells.of(MinimalN.SHARE.publish(figure, row.lax().of(), Figure.N_TOO_SMALL));
  }

  private static Cell ratio(Row row) {
    return published(row, row.indirect().ratio());
  }

  private static Cell limits(Row row) {
    Cell ratio = ratio(row);
    return ratio instanceof Cell.Withheld
        ? ratio
        : Cells.of(
            row.indirect()
                .limits()
                .map(span -> String.format(Locale.ROOT, "%.2f-%.2f", span.low(), span.high())));
  }

  private static Cell limit(Row row, boolean isHigh) {
    return published(
        row,
        row.indirect()
            .limits()
            .map(span -> OptionalDouble.of(isHigh ? span.high() : span.low()))
            .orElse(OptionalDouble.empty()));
  }
}
