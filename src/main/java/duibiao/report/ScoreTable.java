package duibiao.report;

import duibiao.analysis.Figure;
import duibiao.analysis.MinimalN;
import duibiao.analysis.ScoreDistribution.Answer;
import duibiao.analysis.ScoreDistribution.Row;
import duibiao.analysis.statistics.Distribution;
import duibiao.report.Column.Look;
import duibiao.report.Column.Use;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/// How scores distribute, as a table.
public record ScoreTable(Answer answer, Messages messages) {
  private static final int SHARES = 1;

  public AnswerTable table() {
    AnswerTable.Plan<Row> plan = new AnswerTable.Plan<>();
    new GroupColumns<>(answer.grouping(), Row::group, messages).addTo(plan);
    plan.with(column("n", new Look.Whole(), 0), row -> new Cell.Whole(row.scores().n()));
    addDistribution(plan);
    addShares(plan);
    new ProvenanceColumns<Row>(answer.coverage().provenance()).addTo(plan);
    Covered covered = new Covered(answer.coverage(), messages);
    return new AnswerTable(
        "scores",
        messages.say("answer.scores.title", covered.inTitle()),
        plan.columns(),
        plan.rows(answer.rows()),
        notes(covered));
  }

  private void addDistribution(AnswerTable.Plan<Row> plan) {
    plan.with(points("mean"), row -> value(row.scores().mean()))
        .with(points("sd"), row -> value(row.scores().sd()))
        .with(points("min"), row -> value(row.scores().min()))
        .with(points("q05"), quantile(Distribution::q05))
        .with(points("q25"), quantile(Distribution::q25))
        .with(points("median"), quantile(Distribution::median))
        .with(points("q75"), quantile(Distribution::q75))
        .with(points("q95"), quantile(Distribution::q95))
        .with(points("max"), row -> value(row.scores().max()));
  }

  private void addShares(AnswerTable.Plan<Row> plan) {
    new ProportionColumns<>("full", SHARES, Row::full, messages).addTo(plan);
    new ProportionColumns<>("near_full", SHARES, Row::near, messages).addTo(plan);
    new ProportionColumns<>("every_line_full", SHARES, Row::everyLineFull, messages).addTo(plan);
    plan.with(grade("excellent"), grades(row -> row.grades().excellent()))
        .with(grade("good"), grades(row -> row.grades().good()))
        .with(grade("fair"), grades(row -> row.grades().fair()))
        .with(grade("poor"), grades(row -> row.grades().poor()));
  }

  private Column column(String key, Look look, int section) {
    return new Column(key, messages.say("answer.column." + key), look, Use.BOTH, section);
  }

  private Column points(String key) {
    return column(key, new Look.Decimal(2), 0);
  }

  private Column grade(String key) {
    return column(key, new Look.Whole(), SHARES);
  }

  private static Cell value(OptionalDouble value) {
    return Cells.of(Figure.of(value, Figure.N_TOO_SMALL));
  }

  private static Function<Row, Cell> quantile(Function<Distribution, OptionalDouble> quantile) {
    return row ->
        Cells.of(
            MinimalN.QUANTILES.publish(
                quantile.apply(row.scores()), row.scores().n(), Figure.N_TOO_SMALL));
  }

  private static Function<Row, Cell> grades(ToLongFunction<Row> count) {
    return row -> new Cell.Whole(count.applyAsLong(row));
  }

  private List<String> notes(Covered covered) {
    List<String> notes = new ArrayList<>();
    if (!answer.rows().isEmpty()) {
      notes.add(messages.say("answer.scores.legend"));
      notes.add(
          messages.say(
              "answer.note.minimal_n",
              String.valueOf(MinimalN.QUANTILES.least()),
              String.valueOf(MinimalN.SHARE.least())));
      notes.add(messages.say("answer.note.order"));
    }
    notes.addAll(covered.notes());
    notes.add(messages.say(answer.rows().isEmpty() ? "answer.next.load" : "answer.scores.next"));
    return notes;
  }
}
