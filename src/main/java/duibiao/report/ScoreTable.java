package duibiao.report;

import duibiao.analysis.Figure;
import duibiao.analysis.MinimalN;
import duibiao.analysis.scores.ScoreDistribution.Answer;
import duibiao.analysis.scores.ScoreRow;
import duibiao.analysis.statistics.Distribution;
import duibiao.analysis.statistics.Estimate;
import duibiao.analysis.statistics.Interval;
import duibiao.analysis.statistics.Proportion;
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
  private static final int PLACES = 2;
  private static final double MOST = 100;

  public AnswerTable table() {
    AnswerTable.Plan<ScoreRow> plan = new AnswerTable.Plan<>();
    plan.with(Column.exported("part"), row -> new Cell.Text("scores"));
    new GroupColumns<>(answer.grouping(), ScoreRow::group, messages).addTo(plan);
    plan.with(column("n", new Look.Whole(), 0), row -> new Cell.Whole(row.scores().n()));
    addDistribution(plan);
    addShares(plan);
    new ScoreShapeColumns(plan).add();
    new PlaceColumns<>(PLACES, ScoreRow::place, messages).addTo(plan, answer.rows());
    new RestColumns<>(PLACES, ScoreRow::finding, messages).addTo(plan, answer.rows());
    plan.with(Column.exported("lines"), row -> new Cell.Whole(row.lines()))
        .with(Column.exported("conflicts"), row -> new Cell.Whole(row.conflicts()));
    new ProvenanceColumns<ScoreRow>(answer.coverage().provenance()).addTo(plan);
    Covered covered = new Covered(answer.coverage(), messages);
    return new AnswerTable(
        "scores", title(covered), plan.columns(), plan.rows(answer.rows()), notes(covered));
  }

  /// Above every distribution stands what its differences come from.
  private String title(Covered covered) {
    List<String> lines = new ArrayList<>();
    lines.add(
        messages.say(
            answer.grouping().isOfLines() ? "answer.scores.title.class" : "answer.scores.title",
            covered.inTitle()));
    lines.addAll(new FamilyWords(answer.grouping(), messages).sources(answer.families()));
    return String.join("\n", lines);
  }

  private void addDistribution(AnswerTable.Plan<ScoreRow> plan) {
    plan.with(points("mean", Use.BOTH), row -> value(row.scores().mean()))
        .with(
            new Column(
                "mean_interval",
                messages.say("answer.column.interval"),
                new Look.Compact(),
                Use.SCREEN,
                0),
            ScoreTable::interval)
        .with(points("mean_low", Use.EXPORT), row -> end(row, false))
        .with(points("mean_high", Use.EXPORT), row -> end(row, true))
        .with(points("sd", Use.BOTH), row -> value(row.scores().sd()))
        .with(points("min", Use.BOTH), row -> value(row.scores().min()))
        .with(points("q05", Use.EXPORT), quantile(Distribution::q05))
        .with(points("q25", Use.BOTH), quantile(Distribution::q25))
        .with(points("median", Use.BOTH), quantile(Distribution::median))
        .with(points("q75", Use.BOTH), quantile(Distribution::q75))
        .with(points("q95", Use.EXPORT), quantile(Distribution::q95))
        .with(points("max", Use.BOTH), row -> value(row.scores().max()));
  }

  private void addShares(AnswerTable.Plan<ScoreRow> plan) {
    new ProportionColumns<>("full", SHARES, ScoreRow::full, messages).addTo(plan);
    new ProportionColumns<>("near_full", SHARES, ScoreRow::near, messages).addTo(plan);
    new ProportionColumns<>("every_line_full", SHARES, ScoreRow::everyLineFull, messages)
        .addTo(plan);
    plan.with(grade("excellent"), grades(row -> row.grades().excellent()))
        .with(grade("good"), grades(row -> row.grades().good()))
        .with(grade("fair"), grades(row -> row.grades().fair()))
        .with(grade("poor"), grades(row -> row.grades().poor()));
  }

  private Column column(String key, Look look, int section) {
    return new Column(key, messages.say("answer.column." + key), look, Use.BOTH, section);
  }

  private Column points(String key, Use use) {
    String heading = use == Use.EXPORT ? key : messages.say("answer.column." + key);
    return new Column(key, heading, new Look.Decimal(2), use, 0);
  }

  private Column grade(String key) {
    return column(key, new Look.Whole(), SHARES);
  }

  private static Cell value(OptionalDouble value) {
    return Cells.of(value, Figure.N_TOO_SMALL);
  }

  private static Cell interval(ScoreRow row) {
    Cell low = end(row, false);
    return low instanceof Cell.Withheld
        ? low
        : new Cell.Text(
            Spans.of(bounded(row.mean().orElseThrow().interval(Proportion.USUAL_CONFIDENCE))));
  }

  /// No score lies below 0 or above 100, whatever the normal curve says.
  private static Interval bounded(Interval interval) {
    return new Interval(
        Math.clamp(interval.low(), 0.0, MOST), Math.clamp(interval.high(), 0.0, MOST));
  }

  private static Cell end(ScoreRow row, boolean isHigh) {
    OptionalDouble end =
        row.mean()
            .map((Estimate mean) -> mean.interval(Proportion.USUAL_CONFIDENCE))
            .map(ScoreTable::bounded)
            .map(span -> OptionalDouble.of(isHigh ? span.high() : span.low()))
            .orElse(OptionalDouble.empty());
    return Cells.of(MinimalN.QUANTILES.publish(end, row.scores().n(), Figure.ZERO_VARIANCE));
  }

  private static Function<ScoreRow, Cell> quantile(
      Function<Distribution, OptionalDouble> quantile) {
    return row ->
        Cells.of(
            MinimalN.QUANTILES.publish(
                quantile.apply(row.scores()), row.scores().n(), Figure.N_TOO_SMALL));
  }

  private static Function<ScoreRow, Cell> grades(ToLongFunction<ScoreRow> count) {
    return row -> new Cell.Whole(count.applyAsLong(row));
  }

  private List<String> notes(Covered covered) {
    List<String> notes = new ArrayList<>();
    if (!answer.rows().isEmpty()) {
      notes.addAll(new FamilyWords(answer.grouping(), messages).verdicts(answer.families()));
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
