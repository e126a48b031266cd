package duibiao.report.workbook;

import java.util.List;
import java.util.OptionalDouble;

/// What a chart shows: a few series over the same categories.
///
/// @param title what is to be seen, with its unit
/// @param head what the categories are
record Figures(String title, String head, List<String> categories, List<Series> series) {

  Figures {
    categories = List.copyOf(categories);
    series = List.copyOf(series);
    for (Series one : series) {
      if (one.values().size() != categories.size()) {
        throw new IllegalArgumentException("series: " + one.name() + " has other categories");
      }
    }
  }

  /// A series.
  ///
  /// @param values one a category; absent where it is withheld
  record Series(String name, Palette colour, List<OptionalDouble> values) {

    Series {
      values = List.copyOf(values);
    }
  }

  /// Whether there is anything to see.
  boolean isEmpty() {
    return series.stream()
        .flatMap(one -> one.values().stream())
        .noneMatch(value -> value.isPresent() && value.getAsDouble() != 0);
  }
}
