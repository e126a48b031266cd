package duibiao.report;

import duibiao.analysis.DataDictionary.Column;
import duibiao.analysis.DataDictionary.Relation;
import duibiao.report.Column.Look;
import duibiao.report.Column.Use;
import java.util.List;
import java.util.Optional;

/// The data dictionary as tables: one row per column, and one row per table or view.
public record DictionaryTable(List<Relation> relations, Messages messages) {
  private static final Look WORDS = new Look.Words();
  private static final Look COMPACT = new Look.Compact();

  public DictionaryTable {
    relations = List.copyOf(relations);
  }

  private record Entry(Relation relation, Column column) {}

  /// One row per column of a table or view.
  public AnswerTable columns() {
    DictionaryWords words = new DictionaryWords(messages);
    AnswerTable.Plan<Entry> plan = new AnswerTable.Plan<>();
    plan.with(column("table", WORDS), entry -> new Cell.Text(entry.relation().name()))
        .with(column("number", new Look.Whole()), entry -> new Cell.Whole(entry.column().number()))
        .with(column("column", WORDS), entry -> new Cell.Text(entry.column().name()))
        .with(column("term", WORDS), entry -> Cells.of(entry.column().term()))
        .with(column("type", WORDS), entry -> new Cell.Text(entry.column().type()))
        .with(
            column("unit", WORDS), entry -> term(entry.column().unit(), words.unit(entry.column())))
        .with(
            column("additivity", WORDS),
            entry -> term(entry.column().additivity(), words.additivity(entry.column())))
        .with(onScreen("key"), entry -> Cells.of(words.key(entry.column())))
        .with(exported("is_key"), entry -> new Cell.Flag(entry.column().isKey()))
        .with(exported("reference"), entry -> Cells.of(entry.column().reference()))
        .with(column("comment", WORDS), entry -> new Cell.Text(comment(entry.column())));
    List<Entry> entries =
        relations.stream()
            .flatMap(relation -> relation.columns().stream().map(item -> new Entry(relation, item)))
            .toList();
    return new AnswerTable(
        messages.say("dictionary.sheet.columns"),
        messages.say("dictionary.title"),
        plan.columns(),
        plan.rows(entries),
        List.of(messages.say("dictionary.legend")));
  }

  /// One row per table or view.
  public AnswerTable overview() {
    DictionaryWords words = new DictionaryWords(messages);
    AnswerTable.Plan<Relation> plan = new AnswerTable.Plan<>();
    plan.with(column("table", WORDS), relation -> new Cell.Text(relation.name()))
        .with(column("term", WORDS), relation -> Cells.of(relation.term()))
        .with(
            column("kind", COMPACT),
            relation -> new Cell.Term(relation.kind(), words.kind(relation)))
        .with(column("grain", WORDS), relation -> new Cell.Text(relation.grain()))
        .with(
            column("columns", new Look.Whole()),
            relation -> new Cell.Whole(relation.columns().size()))
        .with(column("chinese", WORDS), relation -> Cells.of(DictionaryWords.chineseView(relation)))
        .with(column("comment", WORDS), relation -> new Cell.Text(comment(relation)));
    return new AnswerTable(
        messages.say("dictionary.sheet.overview"),
        messages.say("dictionary.title"),
        plan.columns(),
        plan.rows(relations),
        List.of(messages.say("dictionary.legend")));
  }

  private static Cell term(Optional<String> code, Optional<String> word) {
    return code.map(known -> (Cell) new Cell.Term(known, word.orElse(known)))
        .orElse(new Cell.Blank());
  }

  private static String comment(Column column) {
    return DictionaryWords.comment(column.comment(), column.term());
  }

  private static String comment(Relation relation) {
    return DictionaryWords.comment(relation.comment(), relation.term());
  }

  private duibiao.report.Column column(String key, Look look) {
    return new duibiao.report.Column(
        key, messages.say("dictionary.column." + key), look, Use.BOTH, 0);
  }

  private duibiao.report.Column onScreen(String key) {
    return new duibiao.report.Column(
        key, messages.say("dictionary.column." + key), WORDS, Use.SCREEN, 0);
  }

  private static duibiao.report.Column exported(String key) {
    return new duibiao.report.Column(key, key, WORDS, Use.EXPORT, 0);
  }
}
