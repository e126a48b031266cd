package duibiao.form;

import duibiao.document.Cell;
import duibiao.document.Grid;
import duibiao.form.TableHead.Column;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// Points that are given to several indicators as a whole, in one cell over their rows: they are
/// those of the class, and of no single line.
record SharedPoints(Grid grid, TableHead head) {
  private static final List<Label> POINTS = List.of(Label.WEIGHT, Label.SCORE, Label.REVIEW_SCORE);

  private static final List<Label> CLASSES = List.of(Label.LEVEL2, Label.LEVEL1);

  /// The line without points that are not its own.
  FormRow apart(FormRow line, int row) {
    FormRow own = line;
    for (Label label : POINTS) {
      boolean isOther =
          line.get(label)
              .map(Field::cell)
              .filter(points -> isShared(points) || isOfRowAbove(points, line, row))
              .isPresent();
      own = isOther ? own.without(label) : own;
    }
    return own;
  }

  /// The class and its points, where its first line is this one.
  Optional<FormRow> ofClass(FormRow line, int row) {
    Map<Label, Field> shared = new EnumMap<>(Label.class);
    for (Label label : List.of(Label.WEIGHT, Label.SCORE)) {
      line.get(label)
          .filter(points -> points.cell().row() == row && isShared(points.cell()))
          .ifPresent(points -> shared.put(label, points));
    }
    if (shared.isEmpty()) {
      return Optional.empty();
    }
    Cell points = shared.values().iterator().next().cell();
    return CLASSES.stream()
        .flatMap(label -> line.get(label).stream())
        .filter(level -> level.cell().span().bottom() >= points.span().bottom())
        .findFirst()
        .map(level -> new FormRow(shared).with(Label.LEVEL1, level));
  }

  /// Two rows of one indicator, its name over both: the first has the points.
  private static boolean isOfRowAbove(Cell points, FormRow line, int row) {
    return points.row() < row
        && line.get(Label.LEVEL3).filter(name -> name.cell().row() < row).isPresent();
  }

  private boolean isShared(Cell points) {
    return points.span().height() > 1
        && head.column(Label.LEVEL3).filter(names -> names(points, names) > 1).isPresent();
  }

  private long names(Cell points, Column column) {
    return IntStream.rangeClosed(points.span().top(), points.span().bottom())
        .mapToObj(
            row -> grid.row(row).stream().filter(cell -> column.overlap(cell) > 0).findFirst())
        .flatMap(Optional::stream)
        .distinct()
        .count();
  }
}
