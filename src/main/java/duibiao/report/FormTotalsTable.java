package duibiao.report;

import duibiao.analysis.scores.FormTotals.FormTotal;
import duibiao.report.Column.Look;
import duibiao.report.Column.Use;
import java.util.List;

/// The forms behind a distribution, each with its total score and the file that prints it.
///
/// @param forms those that are shown
/// @param all how many there are
public record FormTotalsTable(List<FormTotal> forms, int all, Messages messages) {
  /// As many as a person reads.
  public static final int SHOWN_ON_A_SCREEN = 40;

  public AnswerTable table() {
    AnswerTable.Plan<FormTotal> plan = new AnswerTable.Plan<>();
    plan.with(exported("part"), form -> new Cell.Text("forms"))
        .with(exported("region_code"), form -> new Cell.Text(form.regionCode()))
        .with(column("region", new Look.Compact()), form -> new Cell.Text(form.region()))
        .with(column("year", new Look.Whole()), form -> Cells.ofWhole(form.year()))
        .with(column("total", new Look.Compact()), FormTotalsTable::total)
        .with(column("grade", new Look.Compact()), form -> Cells.of(form.grade()))
        .with(column("organisation", new Look.Words()), form -> Cells.of(form.organisation()))
        .with(column("programme", new Look.Words()), form -> Cells.of(form.programme()))
        .with(exported("kind"), form -> new Cell.Text(form.kind()))
        .with(exported("file"), form -> new Cell.Text(form.path()))
        .with(exported("sheet"), form -> new Cell.Text(form.sheet()))
        .with(exported("cell"), form -> Cells.of(form.cell()));
    return new AnswerTable(
        "forms",
        messages.say("answer.forms.title", String.valueOf(all)),
        plan.columns(),
        plan.rows(forms),
        forms.size() < all
            ? List.of(messages.say("answer.forms.more", String.valueOf(all - forms.size())))
            : List.of());
  }

  private static Cell total(FormTotal form) {
    return new Cell.Exact(form.total());
  }

  private Column column(String key, Look look) {
    return new Column(key, messages.say("answer.column." + key), look, Use.BOTH, 0);
  }

  private static Column exported(String key) {
    return new Column(key, key, new Look.Words(), Use.EXPORT, 0);
  }
}
