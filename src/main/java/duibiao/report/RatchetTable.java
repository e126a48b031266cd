package duibiao.report;

import duibiao.analysis.Coverage;
import duibiao.analysis.Figure;
import duibiao.analysis.Grouping;
import duibiao.analysis.MinimalN;
import duibiao.analysis.ambition.TargetRatchet.Row;
import duibiao.analysis.statistics.RatchetResponse;
import duibiao.report.Column.Look;
import duibiao.report.Column.Use;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/// How targets answer what was reached the year before.
public record RatchetTable(
    Grouping grouping, List<Row> rows, Coverage coverage, Messages messages) {
  private static final int SLOPES = 1;

  public AnswerTable table() {
    AnswerTable.Plan<Row> plan = new AnswerTable.Plan<>();
    plan.with(Column.exported("part"), row -> new Cell.Text("ratchet"));
    new GroupColumns<>(grouping, Row::group, messages).addTo(plan);
    plan.with(column("pairs", new Look.Whole(), 0), row -> new Cell.Whole(row.ratchet().n()));
    new ProportionColumns<Row>("below_last", 0, row -> row.ratchet().belowLast(), messages)
        .addTo(plan);
    new ProportionColumns<Row>("unchanged", 0, row -> row.ratchet().unchanged(), messages)
        .addTo(plan);
    addSlopes(plan);
    new ProvenanceColumns<Row>(coverage.provenance()).addTo(plan);
    return new AnswerTable(
        "ratchet",
        messages.say("answer.ratchet.title", new Covered(coverage, messages).inTitle()),
        plan.columns(),
        plan.rows(rows),
        List.of(
            rows.isEmpty()
                ? messages.say("answer.ratchet.none")
                : messages.say(
                    "answer.ratchet.legend",
                    String.valueOf(MinimalN.RATCHET_SHARES.least()),
                    String.valueOf(MinimalN.RATCHET_SLOPES.least()))));
  }

  private void addSlopes(AnswerTable.Plan<Row> plan) {
    plan.with(
            column("median_ln_rho", new Look.Decimal(3), SLOPES),
            row ->
                Cells.of(
                    MinimalN.RATCHET_SHARES.publish(
                        row.ratchet().medianLogRho(), row.ratchet().n(), Figure.NO_HISTORY)))
        .with(column("rise_after_over", new Look.Decimal(3), SLOPES), slope(RatchetResponse::over))
        .with(Column.exported("rise_after_over_error"), slope(found -> found.errors().get(1)))
        .with(
            column("fall_after_under", new Look.Decimal(3), SLOPES), slope(RatchetResponse::under))
        .with(Column.exported("fall_after_under_error"), slope(found -> found.errors().get(2)))
        .with(Column.exported("intercept"), slope(RatchetResponse::intercept))
        .with(Column.exported("intercept_error"), slope(found -> found.errors().getFirst()))
        .with(
            column("determination", new Look.Decimal(3), SLOPES),
            row ->
                Cells.of(
                    row.response()
                        .map(RatchetResponse::determination)
                        .orElse(OptionalDouble.empty()),
                    Figure.N_TOO_SMALL))
        .with(
            column("persistence", new Look.Decimal(3), SLOPES),
            row -> Cells.of(row.persistence(), Figure.N_TOO_SMALL));
  }

  private Column column(String key, Look look, int section) {
    return new Column(key, messages.say("answer.column." + key), look, Use.BOTH, section);
  }

  private static Function<Row, Cell> slope(ToDoubleFunction<RatchetResponse> figure) {
    return row ->
        Cells.of(
            row.response()
                .map(found -> OptionalDouble.of(figure.applyAsDouble(found)))
                .orElse(OptionalDouble.empty()),
            Figure.N_TOO_SMALL);
  }
}
