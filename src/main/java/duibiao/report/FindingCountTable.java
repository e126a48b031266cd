package duibiao.report;

import duibiao.analysis.Findings;
import duibiao.analysis.Findings.Count;
import duibiao.report.Column.Look;
import duibiao.report.Column.Use;
import java.util.List;

/// How often each kind of finding was made, group by group.
public record FindingCountTable(Findings.Counts counts, Messages messages) {
  private static final Look WORDS = new Look.Words();

  public AnswerTable table() {
    AnswerTable.Plan<Count> plan = new AnswerTable.Plan<>();
    FindingWords words = new FindingWords(messages);
    plan.with(exported("part"), row -> new Cell.Text("finding_counts"));
    new GroupColumns<Count>(counts.grouping(), Count::group, messages).addTo(plan);
    plan.with(
            column("severity", WORDS),
            row -> new Cell.Term(row.kind().severity(), words.severity(row.kind())))
        .with(exported("matter"), row -> new Cell.Text(row.kind().matter()))
        .with(column("code", WORDS), row -> new Cell.Text(row.kind().code()))
        .with(
            new Column("name", messages.say("answer.column.name"), WORDS, Use.SCREEN, 0),
            row -> new Cell.Text(words.name(row.kind())))
        .with(column("findings", new Look.Whole()), row -> new Cell.Whole(row.findings()))
        .with(column("forms", new Look.Whole()), row -> new Cell.Whole(row.forms()))
        .with(
            column("points", new Look.Decimal(1)),
            row ->
                row.points()
                    .map(points -> (Cell) new Cell.Real(points.doubleValue()))
                    .orElse(new Cell.Blank()));
    new ProvenanceColumns<Count>(counts.provenance()).addTo(plan);
    int all = counts.groups().stream().mapToInt(Count::findings).sum();
    return new AnswerTable(
        "finding_counts",
        messages.say("answer.findings.counted", String.valueOf(all)),
        plan.columns(),
        plan.rows(counts.groups()),
        all == 0 ? List.of() : List.of(messages.say("answer.findings.counted.note")));
  }

  private Column column(String key, Look look) {
    return new Column(key, messages.say("answer.column." + key), look, Use.BOTH, 0);
  }

  private static Column exported(String key) {
    return new Column(key, key, WORDS, Use.EXPORT, 0);
  }
}
