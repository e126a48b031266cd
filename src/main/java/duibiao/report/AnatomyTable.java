package duibiao.report;

import duibiao.analysis.Coverage;
import duibiao.analysis.Figure;
import duibiao.analysis.Grouping;
import duibiao.analysis.MinimalN;
import duibiao.analysis.scores.ScoreAnatomy;
import duibiao.analysis.scores.ScoreAnatomy.Part;
import duibiao.analysis.statistics.VarianceSource;
import duibiao.report.Column.Look;
import duibiao.report.Column.Use;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.Function;

/// What total scores are made of: how much of their spread comes from the budget execution block.
public record AnatomyTable(
    Grouping grouping, List<ScoreAnatomy> rows, Coverage coverage, Messages messages) {
  private static final int POINTS = 1;

  public AnswerTable table() {
    AnswerTable.Plan<ScoreAnatomy> plan = new AnswerTable.Plan<>();
    plan.with(Column.exported("part"), row -> new Cell.Text("anatomy"));
    new GroupColumns<>(grouping, ScoreAnatomy::group, messages).addTo(plan);
    plan.with(
            new Column("of", messages.say("answer.column.of"), new Look.Compact(), Use.KEY, 0),
            row -> part(row.part()))
        .with(column("n", new Look.Whole(), 0), row -> new Cell.Whole(row.forms()))
        .with(column("source_n", new Look.Whole(), 0), row -> new Cell.Whole(row.source().n()))
        .with(column("variance", new Look.Decimal(2), 0), figure(VarianceSource::variance))
        .with(column("source_budget", new Look.Share(), 0), figure(VarianceSource::budget))
        .with(column("source_indicators", new Look.Share(), 0), figure(VarianceSource::indicators));
    new ProportionColumns<>("full_points", POINTS, ScoreAnatomy::fullPoints, messages).addTo(plan);
    new ProportionColumns<>("every_line_full", POINTS, ScoreAnatomy::everyLineFull, messages)
        .addTo(plan);
    new ProportionColumns<>("full_lines", POINTS, ScoreAnatomy::fullLines, messages).addTo(plan);
    new ProvenanceColumns<ScoreAnatomy>(coverage.provenance()).addTo(plan);
    Covered covered = new Covered(coverage, messages);
    return new AnswerTable(
        "anatomy",
        messages.say("answer.anatomy.title", covered.inTitle()),
        plan.columns(),
        plan.rows(rows),
        notes(covered));
  }

  private Column column(String key, Look look, int section) {
    return new Column(key, messages.say("answer.column." + key), look, Use.BOTH, section);
  }

  private Cell part(Part part) {
    String code = part.name().toLowerCase(Locale.ROOT);
    return new Cell.Term(code, messages.say("answer.anatomy." + code));
  }

  private static Function<ScoreAnatomy, Cell> figure(
      Function<VarianceSource, OptionalDouble> figure) {
    return row ->
        Cells.of(
            MinimalN.VARIANCE_SOURCE.publish(
                figure.apply(row.source()), row.source().n(), Figure.ZERO_VARIANCE));
  }

  private List<String> notes(Covered covered) {
    List<String> notes = new ArrayList<>();
    if (!rows.isEmpty()) {
      notes.add(
          messages.say(
              "answer.anatomy.legend",
              String.valueOf(MinimalN.VARIANCE_SOURCE.least()),
              String.valueOf(MinimalN.SHARE.least())));
    }
    notes.addAll(covered.notes());
    return notes;
  }
}
