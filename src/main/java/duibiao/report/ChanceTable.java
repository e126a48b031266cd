package duibiao.report;

import duibiao.analysis.Coverage;
import duibiao.analysis.comparison.Chance;
import duibiao.analysis.statistics.Proportion;
import java.util.List;
import java.util.Locale;

/// How often groups would stand out by chance: a sentence on the screen, a row for programs.
public record ChanceTable(Chance chance, Coverage coverage, Messages messages) {

  public AnswerTable table() {
    AnswerTable.Plan<Chance> plan = new AnswerTable.Plan<>();
    plan.with(Column.exported("part"), row -> new Cell.Text("chance"))
        .with(Column.exported("shuffles"), row -> new Cell.Whole(row.shuffles()))
        .with(Column.exported("with_finding"), row -> new Cell.Whole(row.withFinding()))
        .with(
            Column.exported("with_finding_share"),
            row -> new Cell.Real((double) row.withFinding() / row.shuffles()))
        .with(
            Column.exported("findings_per_shuffle"),
            row -> new Cell.Real((double) row.findings() / row.shuffles()))
        .with(Column.exported("observed_findings"), row -> new Cell.Whole(row.observed()));
    new ProvenanceColumns<Chance>(coverage.provenance()).addTo(plan);
    return new AnswerTable(
        "chance", title(), plan.columns(), plan.rows(List.of(chance)), List.of());
  }

  private String title() {
    Proportion share = new Proportion(chance.withFinding(), chance.shuffles());
    return messages.say(
        "answer.chance",
        String.valueOf(chance.shuffles()),
        String.valueOf(chance.withFinding()),
        share
            .interval(Proportion.USUAL_CONFIDENCE)
            .map(span ->
                String.format(Locale.ROOT, "%.1f-%.1f%%", span.low() * 100, span.high() * 100))
            .orElse(""),
        String.valueOf(chance.observed()));
  }
}
