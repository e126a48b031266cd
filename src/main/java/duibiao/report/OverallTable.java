package duibiao.report;

import duibiao.analysis.Coverage;
import duibiao.analysis.Family;
import duibiao.analysis.Grouping;
import duibiao.analysis.comparison.Contest;
import duibiao.analysis.statistics.Anova;
import duibiao.analysis.statistics.KSample;
import duibiao.report.Column.Look;
import duibiao.report.Column.Use;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;

/// Three and more groups together: whether any of them differs at all.
public record OverallTable(
    Grouping grouping,
    List<Contest> contests,
    Coverage coverage,
    String metric,
    Messages messages) {

  private record Row(Contest contest, KSample test) {

    Family family() {
      return contest.family();
    }
  }

  public AnswerTable table() {
    AnswerTable.Plan<Row> plan = new AnswerTable.Plan<>();
    plan.with(Column.exported("part"), row -> new Cell.Text("overall"))
        .with(Column.exported("metric"), row -> new Cell.Text(metric))
        .with(
            new Column(
                "family", messages.say("answer.column.family"), new Look.Words(), Use.KEY, 0),
            row ->
                new Cell.Term(
                    row.family().key(), new FamilyWords(grouping, messages).name(row.family())))
        .with(
            column("groups", new Look.Whole()),
            row -> new Cell.Whole(row.contest().samples().size()))
        .with(column("n", new Look.Whole()), row -> new Cell.Whole(row.test().n()))
        .with(column("kruskal_wallis_h", new Look.Decimal(2)), figure(KSample::h))
        .with(column("p", new Look.Decimal(4)), figure(KSample::p))
        .with(column("epsilon_squared", new Look.Decimal(3)), figure(KSample::epsilon))
        .with(
            column("anderson_darling_p", new Look.Decimal(4)),
            row -> Cells.of(row.contest().andersonDarling()))
        .with(Column.exported("anova_f"), row -> f(row.contest().anova()))
        .with(Column.exported("anova_p"), row -> p(row.contest().anova()))
        .with(Column.exported("brown_forsythe_f"), row -> f(row.contest().brownForsythe()))
        .with(Column.exported("brown_forsythe_p"), row -> p(row.contest().brownForsythe()));
    new ProvenanceColumns<Row>(coverage.provenance()).addTo(plan);
    List<Row> rows =
        contests.stream()
            .flatMap(contest -> contest.overall().stream().map(test -> new Row(contest, test)))
            .toList();
    return new AnswerTable(
        "overall",
        messages.say("answer.overall.title"),
        plan.columns(),
        plan.rows(rows),
        List.of());
  }

  private Column column(String key, Look look) {
    return new Column(key, messages.say("answer.column." + key), look, Use.BOTH, 0);
  }

  private static Function<Row, Cell> figure(Function<KSample, OptionalDouble> figure) {
    return row -> Cells.of(figure.apply(row.test()));
  }

  private static Cell f(Optional<Anova> test) {
    return test.map(found -> (Cell) new Cell.Real(found.f())).orElse(new Cell.Blank());
  }

  private static Cell p(Optional<Anova> test) {
    return test.map(found -> (Cell) new Cell.Real(found.p())).orElse(new Cell.Blank());
  }
}
