package duibiao.report;

import duibiao.analysis.Figure;
import duibiao.analysis.MinimalN;
import duibiao.analysis.scores.ScoreRow;
import duibiao.analysis.statistics.Density;
import duibiao.analysis.statistics.Distribution;
import duibiao.analysis.statistics.GradeCut;
import duibiao.analysis.statistics.Shape;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.IntStream;

/// The columns of an export that hold the rest of a distribution: its shape, its heaps at the cuts
/// of the grades, its density.
record ScoreShapeColumns(AnswerTable.Plan<ScoreRow> plan) {
  private static final List<String> CUTS = List.of("90", "80", "60");
  private static final int POINTS = 64;
  private static final double MOST = 100;

  /// From how many values on each is defined.
  private static final int SKEWNESS = 3;

  private static final int KURTOSIS = 4;

  void add() {
    plan.with(Column.exported("iqr"), quantile(Distribution::quartileDistance))
        .with(Column.exported("mad"), quantile(scores -> scores.shape().deviation()))
        .with(Column.exported("skewness"), shape(Shape::skewness, SKEWNESS))
        .with(Column.exported("kurtosis"), shape(Shape::kurtosis, KURTOSIS))
        .with(Column.exported("gini"), shape(Shape::gini, 1))
        .with(
            Column.exported("lost_points"),
            row -> Cells.of(row.shares().lostPoints(), Figure.N_TOO_SMALL))
        .with(
            Column.exported("grade_entropy"),
            row -> Cells.of(row.grades().entropy(), Figure.N_TOO_SMALL));
    for (int i = 0; i < CUTS.size(); i++) {
      addCut(i);
    }
    plan.with(Column.exported("density_from"), row -> density(row, new Cell.Real(from(row))))
        .with(Column.exported("density_to"), row -> density(row, new Cell.Real(MOST)))
        .with(Column.exported("density"), row -> density(row, curve(row)));
  }

  private static Function<ScoreRow, Cell> quantile(Function<Distribution, OptionalDouble> figure) {
    return row ->
        Cells.of(
            MinimalN.QUANTILES.publish(
                figure.apply(row.scores()), row.scores().n(), Figure.N_TOO_SMALL));
  }

  private static Function<ScoreRow, Cell> shape(Function<Shape, OptionalDouble> figure, int least) {
    return row ->
        Cells.of(
            figure.apply(row.scores().shape()),
            row.scores().n() < least ? Figure.N_TOO_SMALL : Figure.ZERO_VARIANCE);
  }

  private void addCut(int i) {
    String key = "at_cut_" + CUTS.get(i);
    plan.with(Column.exported(key + "_reached"), row -> new Cell.Whole(cut(row, i).atOrAbove()))
        .with(Column.exported(key + "_missed"), row -> new Cell.Whole(cut(row, i).below()))
        .with(Column.exported(key + "_p"), row -> heaping(cut(row, i)));
  }

  private static GradeCut cut(ScoreRow row, int i) {
    return row.cuts().get(i);
  }

  private static Cell heaping(GradeCut cut) {
    return Cells.of(
        MinimalN.CALIPER.publish(
            cut.p(), (long) cut.atOrAbove() + cut.below(), Figure.N_TOO_SMALL));
  }

  private static Cell density(ScoreRow row, Cell cell) {
    return MinimalN.VIOLIN.isReached(row.scores().n())
        ? cell
        : new Cell.Withheld(Figure.N_TOO_SMALL);
  }

  /// The curve begins a bandwidth below the lowest score.
  private static double from(ScoreRow row) {
    double bandwidth = row.density().bandwidth().orElse(0);
    return Math.max(0, Math.floor(row.scores().min().orElse(0) - bandwidth));
  }

  private static Cell curve(ScoreRow row) {
    Density density = row.density();
    double step = (MOST - from(row)) / (POINTS - 1);
    return new Cell.Series(
        IntStream.range(0, POINTS)
            .mapToObj(i -> density.at(from(row) + i * step).orElse(0))
            .toList());
  }
}
