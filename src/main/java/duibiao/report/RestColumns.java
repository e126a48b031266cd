package duibiao.report;

import duibiao.analysis.Figure;
import duibiao.analysis.comparison.RestFinding;
import duibiao.report.Column.Look;
import duibiao.report.Column.Use;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.Function;

/// How a group differs from all others of its family: in words where that is a finding.
record RestColumns<R>(int section, Function<R, RestFinding> finding, Messages messages) {

  /// On the screen only where there is any finding.
  void addTo(AnswerTable.Plan<R> plan, List<R> rows) {
    boolean isAnyFound = rows.stream().anyMatch(row -> finding.apply(row).isFinding());
    if (isAnyFound) {
      plan.with(
          new Column(
              "rest", messages.say("answer.column.rest"), new Look.Words(), Use.SCREEN, section),
          row -> words(finding.apply(row)));
    }
    plan.with(Column.exported("rest_n"), row -> new Cell.Whole(finding.apply(row).test().rest()))
        .with(Column.exported("rest_delta"), row -> figure(row, finding.apply(row).test().delta()))
        .with(Column.exported("rest_p"), row -> figure(row, finding.apply(row).test().p()))
        .with(Column.exported("rest_p_adjusted"), row -> figure(row, finding.apply(row).adjusted()))
        .with(
            Column.exported("is_group_finding"),
            row -> new Cell.Flag(finding.apply(row).isFinding()));
  }

  /// Only what is tested is told: a group too small for a test has no p either.
  private Cell figure(R row, OptionalDouble figure) {
    return finding.apply(row).adjusted().isPresent()
        ? Cells.of(figure, Figure.NO_PEERS)
        : new Cell.Withheld(Figure.N_TOO_SMALL);
  }

  private Cell words(RestFinding found) {
    if (!found.isFinding()) {
      return new Cell.Blank();
    }
    double delta = found.test().delta().orElse(0);
    return new Cell.Text(
        messages.say(
            delta > 0 ? "answer.rest.higher" : "answer.rest.lower",
            String.format(Locale.ROOT, "%+.2f", delta),
            String.format(Locale.ROOT, "%.3f", found.adjusted().orElse(1))));
  }
}
