package duibiao.report;

import duibiao.analysis.Coverage;
import duibiao.analysis.Dimension;
import duibiao.analysis.Figure;
import duibiao.analysis.Group.Member;
import duibiao.analysis.MinimalN;
import duibiao.analysis.scores.ScoredItems.Row;
import duibiao.analysis.statistics.Discrimination;
import duibiao.report.Column.Look;
import duibiao.report.Column.Use;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;

/// Which indicators tell good forms from poor ones.
public record ItemTable(List<Row> rows, Coverage coverage, Messages messages) {

  public AnswerTable table() {
    AnswerTable.Plan<Row> plan = new AnswerTable.Plan<>();
    plan.with(Column.exported("part"), row -> new Cell.Text("items"))
        .with(
            new Column(
                "indicator", messages.say("answer.column.indicator"), new Look.Words(), Use.KEY, 0),
            row -> new Cell.Text(row.item().name()))
        .with(column("class", new Look.Words()), row -> term(Dimension.CLASS, row.item().level2()))
        .with(
            column("evaluator", new Look.Words()),
            row -> term(Dimension.EVALUATOR, row.item().evaluator()))
        .with(column("n", new Look.Whole()), row -> new Cell.Whole(row.discrimination().n()))
        .with(column("full_points_share", new Look.Share()), figure(Discrimination::full))
        .with(column("rate_sd", new Look.Decimal(3)), figure(Discrimination::sd))
        .with(column("item_total", new Look.Decimal(3)), figure(Discrimination::itemTotal))
        .with(column("discrimination", new Look.Decimal(3)), figure(Discrimination::difference))
        .with(
            Column.exported("is_without_variance"), row -> new Cell.Flag(row.isWithoutVariance()));
    new ProvenanceColumns<Row>(coverage.provenance()).addTo(plan);
    return new AnswerTable(
        "items",
        messages.say("answer.items.title", new Covered(coverage, messages).inTitle()),
        plan.columns(),
        plan.rows(rows),
        List.of(
            messages.say(
                "answer.items.legend",
                String.valueOf(MinimalN.DISCRIMINATION.least()),
                String.valueOf(rows.stream().filter(Row::isWithoutVariance).count()))));
  }

  private Cell term(Dimension dimension, String code) {
    return new Cell.Term(code, new MemberWord(new Member(dimension, code, code), messages).word());
  }

  private Column column(String key, Look look) {
    return new Column(key, messages.say("answer.column." + key), look, Use.BOTH, 0);
  }

  private static Function<Row, Cell> figure(Function<Discrimination, OptionalDouble> figure) {
    return row -> Cells.of(figure.apply(row.discrimination()), Figure.ZERO_VARIANCE);
  }
}
