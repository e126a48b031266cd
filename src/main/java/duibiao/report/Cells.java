package duibiao.report;

import duibiao.analysis.Figure;
import java.util.Optional;
import java.util.OptionalDouble;

/// Figures of an answer → cells of a table.
final class Cells {
  private Cells() {}

  static Cell of(Figure figure) {
    return switch (figure) {
      case Figure.Known known -> new Cell.Real(known.value());
      case Figure.Absent absent -> new Cell.Withheld(absent.reason());
    };
  }

  static Cell of(OptionalDouble value) {
    return value.isPresent() ? new Cell.Real(value.getAsDouble()) : new Cell.Blank();
  }

  /// A figure that every group has, or the reason code why this one has none.
  static Cell of(OptionalDouble value, String absence) {
    return of(Figure.of(value, absence));
  }

  static Cell of(Optional<String> text) {
    return text.map(words -> (Cell) new Cell.Text(words)).orElse(new Cell.Blank());
  }

  static Cell ofWhole(Optional<Integer> value) {
    return value.map(number -> (Cell) new Cell.Whole(number)).orElse(new Cell.Blank());
  }
}
