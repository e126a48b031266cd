package duibiao.report;

import duibiao.analysis.FormChange;
import duibiao.analysis.FormChange.FieldChange;
import duibiao.analysis.FormChange.FormName;
import duibiao.analysis.FormChange.Value;
import duibiao.analysis.FormChange.Version;
import duibiao.analysis.FormChange.What;
import duibiao.analysis.NewFindings;
import duibiao.analysis.VersionDiff;
import duibiao.report.Column.Look;
import duibiao.report.Column.Use;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// What changed, as a table: one row per form, and below it one per field that differs.
///
/// @param news where the findings come from that the changes brought
public record DiffTable(VersionDiff.Answer answer, NewFindings news, Messages messages) {
  private static final Look WORDS = new Look.Words();

  private record Row(FormChange form, Optional<FieldChange> field) {}

  /// The whole answer.
  public AnswerTable table() {
    AnswerTable.Plan<Row> plan = new AnswerTable.Plan<>();
    plan.with(exported("part"), row -> new Cell.Text("changes"))
        .with(column("change", new Look.Compact(), Use.BOTH), this::change)
        .with(column("whose", WORDS, Use.SCREEN), this::whose);
    addForm(plan);
    plan.with(exported("item"), field(change -> Optional.of(change.item())))
        .with(column("line", WORDS, Use.BOTH), field(FieldChange::line))
        .with(column("field", new Look.Compact(), Use.BOTH), this::field)
        .with(column("old", WORDS, Use.BOTH), field(change -> change.before().map(Value::text)))
        .with(column("new", WORDS, Use.BOTH), field(change -> change.after().map(Value::text)))
        .with(column("old_place", WORDS, Use.SCREEN), row -> place(row, Side.BEFORE))
        .with(column("new_place", WORDS, Use.SCREEN), row -> place(row, Side.AFTER));
    addPlaces(plan, "old", Side.BEFORE);
    addPlaces(plan, "new", Side.AFTER);
    plan.with(exported("since_run"), row -> new Cell.Text(answer.run()));
    return new AnswerTable("changes", title(), plan.columns(), plan.rows(rows()), notes());
  }

  /// Which of two versions is meant.
  private enum Side {
    /// The one that counted.
    BEFORE,
    /// The one that counts.
    AFTER;

    Optional<Version> of(FormChange form) {
      return this == BEFORE ? form.before() : form.after();
    }

    Optional<Value> of(FieldChange field) {
      return this == BEFORE ? field.before() : field.after();
    }
  }

  private static void addForm(AnswerTable.Plan<Row> plan) {
    plan.with(exported("reason"), row -> Cells.of(row.form().reason()))
        .with(exported("form_key"), form(FormName::key))
        .with(exported("region_code"), form(FormName::regionCode))
        .with(exported("region"), form(FormName::region))
        .with(exported("year"), row -> Cells.ofWhole(row.form().form().year()))
        .with(exported("organisation"), row -> Cells.of(row.form().form().organisation()))
        .with(exported("programme"), row -> Cells.of(row.form().form().programme()))
        .with(exported("kind"), form(FormName::kind))
        .with(exported("evaluator"), form(FormName::evaluator))
        .with(exported("stage"), form(FormName::stage));
  }

  private static void addPlaces(AnswerTable.Plan<Row> plan, String name, Side side) {
    plan.with(exported(name + "_file"), version(side, Version::path))
        .with(exported(name + "_sha256"), version(side, Version::sha256))
        .with(exported(name + "_sheet"), version(side, Version::sheet))
        .with(
            exported(name + "_cell"),
            row -> Cells.of(row.field().flatMap(side::of).flatMap(Value::cell)));
  }

  private static Function<Row, Cell> form(Function<FormName, String> text) {
    return row -> new Cell.Text(text.apply(row.form().form()));
  }

  private static Function<Row, Cell> field(Function<FieldChange, Optional<String>> text) {
    return row -> Cells.of(row.field().flatMap(text));
  }

  private static Function<Row, Cell> version(Side side, Function<Version, String> text) {
    return row -> Cells.of(side.of(row.form()).map(text));
  }

  private Cell change(Row row) {
    String code =
        row.field().isPresent() ? "field" : row.form().what().name().toLowerCase(Locale.ROOT);
    return new Cell.Term(code, messages.say("answer.diff." + code));
  }

  private Cell field(Row row) {
    return row.field()
        .map(FieldChange::field)
        .map(code -> (Cell) new Cell.Term(code, messages.say("answer.field." + code)))
        .orElse(new Cell.Blank());
  }

  private Cell whose(Row row) {
    if (row.field().isPresent()) {
      return new Cell.Blank();
    }
    FormName form = row.form().form();
    String place = form.region() + form.year().map(year -> " " + year).orElse("");
    Optional<String> reason =
        row.form().reason().map(code -> messages.say("answer.superseded." + code));
    return new Cell.Stack(
        Stream.of(Optional.of(place), form.organisation(), form.programme(), reason)
            .flatMap(Optional::stream)
            .toList());
  }

  /// The file once for the form, then the cells only.
  private static Cell place(Row row, Side side) {
    if (row.field().isPresent()) {
      return Cells.of(row.field().flatMap(side::of).flatMap(Value::cell));
    }
    return side.of(row.form())
        .map(file -> (Cell) new Cell.Stack(List.of(file.path(), file.sheet() + "!" + file.range())))
        .orElse(new Cell.Blank());
  }

  private List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    for (FormChange form : answer.changes()) {
      rows.add(new Row(form, Optional.empty()));
      form.fields().forEach(field -> rows.add(new Row(form, Optional.of(field))));
    }
    return rows;
  }

  private String title() {
    return answer.changes().isEmpty()
        ? messages.say("answer.diff.none", answer.run())
        : messages.say("answer.diff.title", answer.run());
  }

  private List<String> notes() {
    List<String> notes = new ArrayList<>();
    for (What what : What.values()) {
      long forms = answer.changes().stream().filter(form -> form.what() == what).count();
      if (forms > 0) {
        String code = what.name().toLowerCase(Locale.ROOT);
        notes.add(messages.say("answer.diff.count." + code, String.valueOf(forms)));
      }
    }
    if (news.forms() > 0) {
      notes.addAll(new NewsWords(news, messages).sentences());
    }
    return notes;
  }

  private Column column(String key, Look look, Use use) {
    return new Column(key, messages.say("answer.column." + key), look, use, 0);
  }

  private static Column exported(String key) {
    return new Column(key, key, WORDS, Use.EXPORT, 0);
  }
}
