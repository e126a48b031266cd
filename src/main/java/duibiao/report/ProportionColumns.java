package duibiao.report;

import duibiao.analysis.Figure;
import duibiao.analysis.MinimalN;
import duibiao.analysis.statistics.Interval;
import duibiao.analysis.statistics.Proportion;
import duibiao.report.Column.Look;
import duibiao.report.Column.Use;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/// The columns of a share: on the screen `12/37`, its percentage and its interval; in exports each
/// figure by itself.
///
/// @param key their first word: `exact`, `exact_of`, `exact_share`, `exact_low`, `exact_high`
record ProportionColumns<R>(
    String key, int section, Function<R, Proportion> proportion, Messages messages) {

  void addTo(AnswerTable.Plan<R> plan) {
    plan.with(onScreen("counts", key), row -> counts(proportion.apply(row)))
        .with(exported("", new Look.Whole()), row -> whole(proportion.apply(row).count()))
        .with(exported("_of", new Look.Whole()), row -> whole(proportion.apply(row).of()))
        .with(
            new Column(key + "_share", heading("share"), new Look.Share(), Use.BOTH, section),
            row -> published(proportion.apply(row), Proportion::share))
        .with(onScreen("interval", "interval"), row -> interval(proportion.apply(row)))
        .with(exported("_low", new Look.Share()), row -> end(row, Interval::low))
        .with(exported("_high", new Look.Share()), row -> end(row, Interval::high));
  }

  private Column onScreen(String name, String heading) {
    return new Column(key + "_" + name, heading(heading), new Look.Compact(), Use.SCREEN, section);
  }

  private Column exported(String end, Look look) {
    return new Column(key + end, key + end, look, Use.EXPORT, section);
  }

  private String heading(String name) {
    return messages.say("answer.column." + name);
  }

  private static Cell counts(Proportion proportion) {
    return new Cell.Text(proportion.count() + "/" + proportion.of());
  }

  private static Cell whole(long value) {
    return new Cell.Whole(value);
  }

  private static Cell published(
      Proportion proportion, Function<Proportion, OptionalDouble> figure) {
    return Cells.of(
        MinimalN.SHARE.publish(figure.apply(proportion), proportion.of(), Figure.N_TOO_SMALL));
  }

  private static Optional<Interval> intervalOf(Proportion proportion) {
    return proportion.interval(Proportion.USUAL_CONFIDENCE);
  }

  private Cell end(R row, ToDoubleFunction<Interval> end) {
    return published(
        proportion.apply(row),
        proportion ->
            intervalOf(proportion)
                .map(interval -> OptionalDouble.of(end.applyAsDouble(interval)))
                .orElse(OptionalDouble.empty()));
  }

  /// `8.9-53.2%`, withheld when the share is.
  private static Cell interval(Proportion proportion) {
    Cell share = published(proportion, Proportion::share);
    return share instanceof Cell.Withheld
        ? share
        : Cells.of(
            intervalOf(proportion)
                .map(interval ->
                    String.format(
                        Locale.ROOT, "%.1f-%.1f%%", interval.low() * 100, interval.high() * 100)));
  }
}
