package duibiao.report.workbook;

import duibiao.report.workbook.Figures.Series;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;

/// Figures of groups, as many as a chart can show.
///
/// @param rows the groups, in their order
/// @param name what a group is called
record GroupFigures<R>(List<R> rows, Function<R, String> name) {
  private static final int MOST = 40;

  GroupFigures {
    rows = rows.stream().limit(MOST).toList();
  }

  /// A series to be.
  record Part<R>(String name, Palette colour, Function<R, OptionalDouble> value) {}

  Figures of(String title, String head, List<Part<R>> parts) {
    return new Figures(
        title,
        head,
        rows.stream().map(name).toList(),
        parts.stream()
            .map(part ->
                new Series(part.name(), part.colour(), rows.stream().map(part.value()).toList()))
            .filter(series -> series.values().stream().anyMatch(OptionalDouble::isPresent))
            .toList());
  }
}
