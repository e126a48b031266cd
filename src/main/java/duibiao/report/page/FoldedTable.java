package duibiao.report.page;

import duibiao.report.AnswerTable;
import duibiao.report.Cell;
import duibiao.report.Column;
import duibiao.report.Column.Look;
import duibiao.report.Column.Use;
import duibiao.report.Shown;
import java.util.List;
import java.util.Set;
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

  /// Columns with room for more than a name.
  private static final Set<String> LONG = Set.of("sentence", "whose", "where");

  /// Appends its sections, which get the ids `list-ID-1`, `list-ID-2` …
  void appendTo(Element parent, String id) {
    if (zh.rows().isEmpty()) {
      return;
    }
    Element folded = parent.appendElement("details").addClass("figures");
    String rows = Numbers.count(zh.rows().size());
    Page.write(
        folded.appendElement("summary"),
        Words.all().say("report.table", new Both(first(zh), first(en)), rows));
    List<Integer> sections = sections();
    for (int i = 0; i < sections.size(); i++) {
      section(sections.get(i)).appendTo(folded, "list-%s-%d".formatted(id, i + 1));
    }
    for (int i = 0; i < Math.min(zh.notes().size(), en.notes().size()); i++) {
      note(folded, new Both(zh.notes().get(i), en.notes().get(i)));
    }
  }

  private List<Integer> sections() {
    return zh.columns().stream()
        .filter(Column::isOnScreen)
        .filter(column -> column.use() != Use.KEY)
        .map(Column::section)
        .distinct()
        .sorted()
        .toList();
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

  private CompactTable section(int section) {
    List<Integer> columns =
        IntStream.range(0, zh.columns().size())
            .filter(i -> zh.columns().get(i).isOnScreen())
            .filter(i ->
                zh.columns().get(i).use() == Use.KEY || zh.columns().get(i).section() == section)
            .boxed()
            .toList();
    return new CompactTable(
        columns.stream().map(this::heading).toList(),
        IntStream.range(0, zh.rows().size())
            .mapToObj(row -> columns.stream().map(i -> cell(row, i)).toList())
            .toList());
  }

  private CompactTable.Heading heading(int i) {
    return new CompactTable.Heading(
        new Both(zh.columns().get(i).heading(), en.columns().get(i).heading()),
        align(zh.columns().get(i)));
  }

  private String cell(int row, int i) {
    Cell cell = zh.rows().get(row).get(i);
    if (cell instanceof Cell.Withheld withheld) {
      return CompactTable.withheld(withheld.reason());
    }
    Look look = zh.columns().get(i).look();
    return CompactTable.cell(new Both(shown(look, cell), shown(look, en.rows().get(row).get(i))));
  }

  private static String shown(Look look, Cell cell) {
    return String.join(" ", Shown.of(look, cell));
  }

  private static CompactTable.Align align(Column column) {
    return switch (column.look()) {
      case Look.Words words ->
          LONG.contains(column.key()) ? CompactTable.Align.LONG : CompactTable.Align.WORDS;
      case Look.Compact compact -> CompactTable.Align.NUMBER;
      case Look.Whole whole -> CompactTable.Align.NUMBER;
      case Look.Decimal decimal -> CompactTable.Align.NUMBER;
      case Look.Share share -> CompactTable.Align.NUMBER;
    };
  }
}
