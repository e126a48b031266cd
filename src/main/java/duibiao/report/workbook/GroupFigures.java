package duibiao.report.workbook;

import duibiao.report.workbook.Figures.Series;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.BinaryOperator;
import java.util.function.Function;

/// Figures of groups, as many as a chart can show.
///
/// @param rows the groups, in their order
/// @param name what a group is called
record GroupFigures<R>(List<R> rows, Function<R, String> name) {
  private static final int MOST = 40;

  GroupFigures {
    rows = List.copyOf(rows);
  }

  /// A series to be.
  record Part<R>(String name, Palette colour, Function<R, OptionalDouble> value) {}

  /// @param some the title where more groups are than a chart can show, of `{0}` and `{1}`
  Figures of(String title, BinaryOperator<String> some, String head, List<Part<R>> parts) {
    List<R> drawn = rows.stream().limit(MOST).toList();
    return new Figures(
        rows.size() > MOST
            ? title + some.apply(String.valueOf(MOST), String.valueOf(rows.size()))
            : title,
        head,
        drawn.stream().map(name).toList(),
        parts.stream()
            .map(part ->
                new Series(part.name(), part.colour(), drawn.stream().map(part.value()).toList()))
            .filter(series -> series.values().stream().anyMatch(OptionalDouble::isPresent))
            .toList());
  }
}
