package duibiao.report.page;

import duibiao.report.AnswerTable;
import duibiao.report.Cell;
import duibiao.report.Column;
import duibiao.report.Column.Look;
import duibiao.report.Column.Use;
import duibiao.report.Shown;
import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.nodes.Element;

/// An answer as tables of the page, in both languages: the figures of a chart to read and to copy.
/// Sections of columns stand below one another.
///
/// @param zh in Chinese
/// @param en the same table in English
record FoldedTable(AnswerTable zh, AnswerTable en) {
  /// What a reader of a page cannot do anything with: hints at commands.
  private static final String COMMAND = "duibiao ";

  private static final String OPTION = "--";

  void appendTo(Element parent) {
    if (zh.rows().isEmpty()) {
      return;
    }
    Element folded = parent.appendElement("details").addClass("figures");
    String rows = Numbers.count(zh.rows().size());
    Page.write(
        folded.appendElement("summary"),
        Words.all().say("report.table", new Both(first(zh), first(en)), rows));
    zh.columns().stream()
        .filter(Column::isOnScreen)
        .filter(column -> column.use() != Use.KEY)
        .map(Column::section)
        .distinct()
        .sorted()
        .forEach(section -> appendSection(folded, section));
    for (int i = 0; i < Math.min(zh.notes().size(), en.notes().size()); i++) {
      note(folded, new Both(zh.notes().get(i), en.notes().get(i)));
    }
  }

  /// The title without what was said of it above the chart.
  private static String first(AnswerTable table) {
    return table.title().lines().findFirst().orElse("");
  }

  private static void note(Element folded, Both note) {
    if (!note.en().contains(COMMAND) && !note.en().contains(OPTION)) {
      Page.write(folded.appendElement("p").addClass("note"), note);
    }
  }

  private void appendSection(Element folded, int section) {
    List<Integer> columns =
        IntStream.range(0, zh.columns().size())
            .filter(i -> zh.columns().get(i).isOnScreen())
            .filter(i ->
                zh.columns().get(i).use() == Use.KEY || zh.columns().get(i).section() == section)
            .boxed()
            .toList();
    Element table =
        folded.appendElement("div").addClass("scroll").attr("tabindex", "0").appendElement("table");
    Element head = table.appendElement("thead").appendElement("tr");
    columns.forEach(i ->
        Page.write(
            head.appendElement("th").attr("scope", "col").addClass(kind(zh.columns().get(i))),
            new Both(zh.columns().get(i).heading(), en.columns().get(i).heading())));
    Element body = table.appendElement("tbody");
    for (int row = 0; row < zh.rows().size(); row++) {
      Element line = body.appendElement("tr");
      for (int i : columns) {
        cell(line, zh.columns().get(i), cells(row, i));
      }
    }
  }

  private record Cells(Cell zh, Cell en) {}

  private Cells cells(int row, int column) {
    return new Cells(zh.rows().get(row).get(column), en.rows().get(row).get(column));
  }

  private static void cell(Element line, Column column, Cells cells) {
    Element cell = line.appendElement("td").addClass(kind(column));
    if (cells.zh() instanceof Cell.Withheld withheld) {
      Page.write(cell.addClass("withheld"), Words.all().say("answer.reason." + withheld.reason()));
      return;
    }
    Page.write(
        cell,
        new Both(
            String.join("\n", Shown.of(column.look(), cells.zh())),
            String.join("\n", Shown.of(column.look(), cells.en()))));
  }

  private static String kind(Column column) {
    return switch (column.look()) {
      case Look.Words words -> "words";
      case Look.Compact compact -> "number";
      case Look.Whole whole -> "number";
      case Look.Decimal decimal -> "number";
      case Look.Share share -> "number";
    };
  }
}
