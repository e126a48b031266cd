package duibiao.report;

import duibiao.analysis.DataDictionary.Column;
import duibiao.analysis.DataDictionary.Relation;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The data dictionary as a page in Markdown: a list of all tables and views, then each with its
/// columns.
public record DictionaryPage(List<Relation> relations, Messages messages) {
  private static final List<String> OVERVIEW = List.of("table", "term", "kind", "grain", "columns");
  private static final List<String> COLUMNS =
      List.of("column", "term", "type", "unit", "additivity", "key", "comment");

  public DictionaryPage {
    relations = List.copyOf(relations);
  }

  public String text() {
    List<String> lines = new ArrayList<>();
    lines.add("# " + messages.say("dictionary.title"));
    lines.add("");
    lines.add(messages.say("dictionary.legend"));
    lines.add("");
    lines.addAll(head(OVERVIEW));
    relations.forEach(relation -> lines.add(row(overview(relation))));
    relations.forEach(relation -> lines.addAll(section(relation)));
    return String.join("\n", lines) + "\n";
  }

  private Stream<String> overview(Relation relation) {
    return Stream.of(
        code(relation.name()),
        relation.term().orElse(""),
        words().kind(relation),
        relation.grain(),
        String.valueOf(relation.columns().size()));
  }

  private List<String> section(Relation relation) {
    List<String> lines = new ArrayList<>();
    lines.add("");
    lines.add("## " + relation.name() + relation.term().map(term -> " " + term).orElse(""));
    lines.add("");
    lines.add(escaped(DictionaryWords.comment(relation.comment(), relation.term())));
    lines.add("");
    lines.add("- " + messages.say("dictionary.grain", relation.grain()));
    DictionaryWords.chineseView(relation)
        .ifPresent(view -> lines.add("- " + messages.say("dictionary.chinese", code(view))));
    lines.add("");
    lines.addAll(head(COLUMNS));
    relation.columns().forEach(column -> lines.add(row(column(column))));
    return lines;
  }

  private Stream<String> column(Column column) {
    return Stream.of(
        code(column.name()),
        column.term().orElse(""),
        column.type(),
        words().unit(column).orElse(""),
        words().additivity(column).orElse(""),
        words().key(column).orElse(""),
        escaped(DictionaryWords.comment(column.comment(), column.term())));
  }

  private List<String> head(List<String> keys) {
    return List.of(
        row(keys.stream().map(key -> messages.say("dictionary.column." + key))),
        row(keys.stream().map(key -> "---")));
  }

  private static String row(Stream<String> cells) {
    return cells.collect(Collectors.joining(" | ", "| ", " |"));
  }

  private static String code(String name) {
    return "`" + name + "`";
  }

  /// What would end a cell or begin a tag.
  private static String escaped(String text) {
    return text.replace("|", "\\|").replace("<", "\\<");
  }

  private DictionaryWords words() {
    return new DictionaryWords(messages);
  }
}
