package duibiao.report;

import duibiao.analysis.UnclaimedText;
import duibiao.report.Column.Look;
import duibiao.report.Column.Use;
import java.util.List;

/// Cells that nobody took, each with its file and address.
public record UnclaimedTable(List<UnclaimedText> cells, Messages messages) {
  private static final Look WORDS = new Look.Words();

  public AnswerTable table() {
    AnswerTable.Plan<UnclaimedText> plan = new AnswerTable.Plan<>();
    plan.with(column("file"), cell -> new Cell.Text(cell.path()))
        .with(column("cell"), cell -> new Cell.Text(cell.cell()))
        .with(column("text"), cell -> new Cell.Text(cell.text()));
    return new AnswerTable(
        "unclaimed",
        messages.say("answer.runs.unclaimed"),
        plan.columns(),
        plan.rows(cells),
        List.of());
  }

  private Column column(String key) {
    return new Column(key, messages.say("answer.column." + key), WORDS, Use.BOTH, 0);
  }
}
