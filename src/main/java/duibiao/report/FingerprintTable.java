package duibiao.report;

import duibiao.analysis.Fingerprint;
import java.util.List;

/// What names everything published, as one row: for programs that compare or keep it.
public record FingerprintTable(Fingerprint fingerprint) {

  public AnswerTable table() {
    AnswerTable.Plan<Fingerprint> plan = new AnswerTable.Plan<>();
    plan.with(Column.exported("forms"), row -> new Cell.Whole(row.forms()))
        .with(Column.exported("versions"), row -> new Cell.Whole(row.versions()))
        .with(Column.exported("indicator_lines"), row -> new Cell.Whole(row.indicatorLines()))
        .with(Column.exported("budget_lines"), row -> new Cell.Whole(row.budgetLines()))
        .with(Column.exported("findings"), row -> new Cell.Whole(row.findings()))
        .with(Column.exported("facts"), row -> new Cell.Text(row.facts()))
        .with(Column.exported("history"), row -> new Cell.Text(row.history()));
    return new AnswerTable(
        "fingerprint",
        fingerprint.line(),
        plan.columns(),
        plan.rows(List.of(fingerprint)),
        List.of());
  }
}
