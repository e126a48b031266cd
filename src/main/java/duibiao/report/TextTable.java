package duibiao.report;

import duibiao.report.Column.Use;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// An answer as aligned text: sections side by side where they fit, one below another where they do
/// not, the keys at the head of each.
record TextTable(AnswerTable table, Screen screen, Messages messages) {

  List<String> lines() {
    List<String> lines = new ArrayList<>();
    wrapped(table.title()).forEach(line -> lines.add(screen.bold(line)));
    for (TextPanel panel : panels()) {
      lines.add("");
      lines.addAll(panel.lines(screen));
    }
    if (!table.notes().isEmpty()) {
      lines.add("");
    }
    table.notes().forEach(note -> lines.addAll(wrapped(note).toList()));
    return lines;
  }

  private Stream<String> wrapped(String text) {
    return text.lines()
        .flatMap(line -> Wrap.lines(SafeText.forScreen(line), screen.width()).stream());
  }

  private List<TextPanel> panels() {
    if (table.rows().isEmpty() || table.columns().stream().noneMatch(Column::isOnScreen)) {
      return List.of();
    }
    List<Integer> sections =
        table.columns().stream()
            .filter(Column::isOnScreen)
            .map(Column::section)
            .distinct()
            .toList();
    TextPanel whole = panel(Column::isOnScreen);
    List<TextPanel> panels =
        whole.width() <= screen.width() || sections.size() == 1
            ? List.of(whole)
            : sections.stream().map(this::panelOf).toList();
    panels.forEach(panel -> panel.fitInto(screen.width()));
    return panels;
  }

  private TextPanel panelOf(int section) {
    return panel(
        column -> column.use() == Use.KEY || (column.isOnScreen() && column.section() == section));
  }

  private TextPanel panel(Predicate<Column> wanted) {
    List<Integer> indexes =
        IntStream.range(0, table.columns().size())
            .filter(i -> wanted.test(table.columns().get(i)))
            .boxed()
            .toList();
    return new TextPanel(
        indexes.stream().map(table.columns()::get).toList(),
        table.rows().stream().map(row -> indexes.stream().map(row::get).toList()).toList(),
        this::reason);
  }

  private String reason(String code) {
    String key = "answer.reason." + code;
    return messages.has(key) ? messages.say(key) : code;
  }
}
