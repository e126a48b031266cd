package duibiao.report;

import duibiao.analysis.FormSample;
import duibiao.analysis.FormSample.Drawn;
import duibiao.analysis.FormSample.Risk;
import duibiao.report.Column.Look;
import duibiao.report.Column.Use;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/// The forms drawn for re-checking, each with why.
///
/// @param seed what the chance was made of
public record SampleTable(FormSample.Answer answer, long seed, Messages messages) {
  private static final Look WORDS = new Look.Words();

  public AnswerTable table() {
    AnswerTable.Plan<Drawn> plan = new AnswerTable.Plan<>();
    plan.with(exported("part"), row -> new Cell.Text("sample"))
        .with(column("drawn_by", WORDS, Use.BOTH), this::why)
        .with(column("rank", new Look.Whole(), Use.BOTH), row -> new Cell.Whole(row.rank()))
        .with(column("because", WORDS, Use.SCREEN), row -> new Cell.Text(because(row)))
        .with(exported("errors"), whole(Risk::errors))
        .with(exported("warnings"), whole(Risk::warnings))
        .with(exported("notices"), whole(Risk::notices))
        .with(exported("points"), row -> new Cell.Real(row.form().risk().points()))
        .with(exported("region_code"), row -> new Cell.Text(row.form().regionCode()))
        .with(column("region", WORDS, Use.BOTH), row -> new Cell.Text(row.form().region()))
        .with(column("year", new Look.Whole(), Use.BOTH), row -> Cells.ofWhole(row.form().year()))
        .with(column("organisation", WORDS, Use.BOTH), row -> Cells.of(row.form().organisation()))
        .with(column("programme", WORDS, Use.BOTH), row -> Cells.of(row.form().programme()))
        .with(column("total", new Look.Compact(), Use.BOTH), SampleTable::total)
        .with(column("file", WORDS, Use.BOTH), row -> new Cell.Text(row.form().path()))
        .with(column("sheet", WORDS, Use.BOTH), row -> new Cell.Text(row.form().sheet()))
        .with(exported("seed"), row -> new Cell.Whole(seed))
        .with(exported("chance_share"), row -> new Cell.Real(answer.chanceShare()));
    new ProvenanceColumns<Drawn>(answer.provenance()).addTo(plan);
    return new AnswerTable(
        "sample",
        messages.say(
            "answer.sample.title",
            String.valueOf(answer.drawn().size()),
            String.valueOf(answer.all()),
            String.valueOf(seed)),
        plan.columns(),
        plan.rows(answer.drawn()),
        List.of(
            messages.say(
                "answer.sample.legend",
                String.format(Locale.ROOT, "%.1f%%", answer.chanceShare() * 100))));
  }

  private Cell why(Drawn drawn) {
    String code = drawn.why().name().toLowerCase(Locale.ROOT);
    return new Cell.Term(code, messages.say("answer.sample." + code));
  }

  private String because(Drawn drawn) {
    Risk risk = drawn.form().risk();
    return messages.say(
        "answer.sample.because",
        String.valueOf(risk.errors()),
        String.valueOf(risk.warnings()),
        String.format(Locale.ROOT, "%.1f", risk.points()));
  }

  private static Cell total(Drawn row) {
    return row.form().score().map(score -> (Cell) new Cell.Exact(score)).orElse(new Cell.Blank());
  }

  private static Function<Drawn, Cell> whole(Function<Risk, Integer> count) {
    return row -> new Cell.Whole(count.apply(row.form().risk()));
  }

  private Column column(String key, Look look, Use use) {
    return new Column(key, messages.say("answer.column." + key), look, use, 0);
  }

  private static Column exported(String key) {
    return new Column(key, key, WORDS, Use.EXPORT, 0);
  }
}
