package duibiao.report;

import duibiao.analysis.Provenance;
import duibiao.report.Column.Look;
import duibiao.report.Column.Use;

/// The columns of an export that say what its figures were made with.
record ProvenanceColumns<R>(Provenance provenance) {

  void addTo(AnswerTable.Plan<R> plan) {
    Cell rulesets =
        provenance.rulesets().isEmpty()
            ? new Cell.Blank()
            : new Cell.Text(String.join("+", provenance.rulesets()));
    plan.with(exported("ruleset"), row -> rulesets)
        .with(exported("spec_version"), row -> Cells.ofWhole(provenance.specVersion()))
        .with(exported("run_id"), row -> Cells.of(provenance.run()));
  }

  private static Column exported(String key) {
    return new Column(key, key, new Look.Words(), Use.EXPORT, 0);
  }
}
