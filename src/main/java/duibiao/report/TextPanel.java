package duibiao.report;

import duibiao.report.Column.Look;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/// Columns that stand side by side, with the width of each.
///
/// Neighbours that are withheld for the same reason share one label, so that it widens a column of
/// figures only where it stands alone.
final class TextPanel {
  private static final String GAP = "  ";
  private static final int NARROWEST_WORDS = 8;

  private final List<Column> columns;
  private final List<List<Cell>> rows;
  private final UnaryOperator<String> reasons;
  private final int[] widths;

  /// @param reasons reason code → what is printed instead of the figure
  TextPanel(List<Column> columns, List<List<Cell>> rows, UnaryOperator<String> reasons) {
    this.columns = columns;
    this.rows = rows;
    this.reasons = reasons;
    this.widths = IntStream.range(0, columns.size()).map(this::naturalWidth).toArray();
    rows.forEach(this::makeRoomForReasons);
  }

  private int naturalWidth(int i) {
    Column column = columns.get(i);
    return rows.stream()
        .flatMap(row -> Shown.of(column.look(), row.get(i)).stream())
        .mapToInt(DisplayWidth::of)
        .reduce(DisplayWidth.of(column.heading()), Math::max);
  }

  private void makeRoomForReasons(List<Cell> row) {
    for (Run run : Run.of(row)) {
      int lacking =
          run.reason().map(reason -> DisplayWidth.of(label(reason)) - width(run)).orElse(0);
      widths[run.last()] += Math.max(0, lacking);
    }
  }

  private String label(String reason) {
    return reasons.apply(reason);
  }

  private int width(Run run) {
    return IntStream.rangeClosed(run.first(), run.last()).map(i -> widths[i]).sum()
        + (run.last() - run.first()) * GAP.length();
  }

  int width() {
    return columns.isEmpty()
        ? 0
        : width(new Run(0, columns.size() - 1, java.util.Optional.empty()));
  }

  /// Takes from the widest column of words until the panel fits, as far as words stay readable.
  void fitInto(int width) {
    while (width() > width) {
      OptionalInt widest =
          IntStream.range(0, widths.length)
              .filter(i -> columns.get(i).look() instanceof Look.Words)
              .filter(i -> widths[i] > NARROWEST_WORDS)
              .reduce((one, other) -> widths[other] > widths[one] ? other : one);
      if (widest.isEmpty()) {
        return;
      }
      widths[widest.getAsInt()]--;
    }
  }

  List<String> lines(Screen screen) {
    List<String> lines = new ArrayList<>();
    lines.add(screen.bold(heading()));
    lines.add(rule());
    rows.forEach(row -> lines.addAll(lines(row, screen)));
    return lines;
  }

  private String heading() {
    return String.join(
            GAP,
            IntStream.range(0, columns.size())
                .mapToObj(i -> aligned(i, columns.get(i).heading()))
                .toList())
        .stripTrailing();
  }

  private String rule() {
    return String.join(GAP, IntStream.of(widths).mapToObj("-"::repeat).toList());
  }

  private List<String> lines(List<Cell> row, Screen screen) {
    List<Run> runs = Run.of(row);
    List<List<String>> cells = runs.stream().map(run -> cellLines(row, run)).toList();
    int height = cells.stream().mapToInt(List::size).max().orElse(0);
    List<String> lines = new ArrayList<>();
    for (int k = 0; k < height; k++) {
      List<String> pieces = new ArrayList<>();
      for (int j = 0; j < runs.size(); j++) {
        String piece = k < cells.get(j).size() ? cells.get(j).get(k) : "";
        pieces.add(placed(piece, runs.get(j), screen));
      }
      lines.add(String.join(GAP, pieces).stripTrailing());
    }
    return lines;
  }

  private List<String> cellLines(List<Cell> row, Run run) {
    if (run.reason().isPresent()) {
      return List.of(label(run.reason().get()));
    }
    Look look = columns.get(run.first()).look();
    List<String> texts = Shown.of(look, row.get(run.first()));
    return look instanceof Look.Words
        ? texts.stream().flatMap(text -> Wrap.lines(text, widths[run.first()]).stream()).toList()
        : texts;
  }

  private String placed(String piece, Run run, Screen screen) {
    if (run.reason().isEmpty()) {
      return aligned(run.first(), piece);
    }
    int before = (width(run) - DisplayWidth.of(piece)) / 2;
    String centred = DisplayWidth.padded(" ".repeat(before) + piece, width(run));
    return screen.grey(centred);
  }

  private String aligned(int i, String text) {
    return columns.get(i).look() instanceof Look.Words
        ? DisplayWidth.padded(text, widths[i])
        : DisplayWidth.paddedLeft(text, widths[i]);
  }
}
