package duibiao.report;

import duibiao.analysis.FindingRow;
import duibiao.analysis.Findings;
import duibiao.report.Column.Look;
import duibiao.report.Column.Use;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// Findings as a list, each with the file, sheet and cells that prove it.
public record FindingTable(Findings.Answer answer, Messages messages) {
  private static final Look WORDS = new Look.Words();

  /// As many digits of an id as a person types.
  static final int SHORT_ID = 8;

  public AnswerTable table() {
    AnswerTable.Plan<FindingRow> plan = new AnswerTable.Plan<>();
    plan.with(exported("finding_id"), text(FindingRow::id))
        .with(
            new Column("id", messages.say("answer.column.id"), new Look.Compact(), Use.SCREEN, 0),
            text(row -> row.id().substring(0, SHORT_ID)))
        .with(
            column("severity", WORDS, Use.BOTH),
            row -> new Cell.Term(row.kind().severity(), words().severity(row.kind())))
        .with(column("points", new Look.Decimal(1), Use.BOTH), row -> Cells.of(row.text().points()))
        .with(column("sentence", WORDS, Use.SCREEN), text(words()::sentence))
        .with(column("whose", WORDS, Use.SCREEN), this::whose)
        .with(column("where", WORDS, Use.SCREEN), FindingTable::where);
    addKind(plan);
    addPlace(plan);
    new ProvenanceColumns<FindingRow>(answer.provenance()).addTo(plan);
    return new AnswerTable("findings", title(), plan.columns(), plan.rows(answer.rows()), notes());
  }

  private void addKind(AnswerTable.Plan<FindingRow> plan) {
    FindingWords chinese = new FindingWords(Messages.in(Language.ZH));
    FindingWords english = new FindingWords(Messages.in(Language.EN));
    plan.with(exported("code"), text(row -> row.kind().code()))
        .with(exported("matter"), text(row -> row.kind().matter()))
        .with(exported("message_zh"), text(chinese::sentence))
        .with(exported("message_en"), text(english::sentence))
        .with(exported("expected"), row -> Cells.of(row.text().expected()))
        .with(exported("found"), row -> Cells.of(row.text().found()))
        .with(exported("formula"), row -> Cells.of(row.text().formula()))
        .with(exported("threshold"), row -> Cells.of(row.text().threshold()))
        .with(exported("innocent_explanations"), text(row -> words().innocent(row.kind())))
        .with(exported("what_to_check"), text(row -> words().check(row.kind())));
  }

  private void addPlace(AnswerTable.Plan<FindingRow> plan) {
    plan.with(exported("region_code"), text(row -> row.form().regionCode()))
        .with(exported("region"), row -> Cells.of(row.form().region()))
        .with(exported("year"), row -> Cells.ofWhole(row.form().year()))
        .with(exported("organisation"), row -> Cells.of(row.form().organisation()))
        .with(exported("programme"), row -> Cells.of(row.form().programme()))
        .with(exported("kind"), text(row -> row.form().kind()))
        .with(exported("line_no"), row -> Cells.ofWhole(row.line().map(FindingRow.Line::number)))
        .with(
            exported("indicator"), row -> Cells.of(row.line().flatMap(FindingRow.Line::indicator)))
        .with(exported("file"), text(row -> row.evidence().path()))
        .with(exported("file_sha256"), text(row -> row.evidence().sha256()))
        .with(exported("sheet"), text(row -> row.evidence().sheet()))
        .with(exported("cell"), row -> Cells.of(row.evidence().cell()));
  }

  private FindingWords words() {
    return new FindingWords(messages);
  }

  private Column column(String key, Look look, Use use) {
    return new Column(key, messages.say("answer.column." + key), look, use, 0);
  }

  private static Column exported(String key) {
    return new Column(key, key, WORDS, Use.EXPORT, 0);
  }

  private static Function<FindingRow, Cell> text(Function<FindingRow, String> text) {
    return row -> new Cell.Text(text.apply(row));
  }

  private Cell whose(FindingRow row) {
    FindingRow.Form form = row.form();
    String place =
        form.region().orElseGet(() -> messages.say("answer.unknown"))
            + form.year().map(year -> " " + year).orElse("");
    return new Cell.Stack(
        Stream.of(
                Optional.of(place),
                form.programme().or(form::organisation),
                row.line().flatMap(FindingRow.Line::indicator))
            .flatMap(Optional::stream)
            .toList());
  }

  private static Cell where(FindingRow row) {
    return new Cell.Stack(
        Stream.of(Optional.of(row.evidence().path()), firstCell(row))
            .flatMap(Optional::stream)
            .toList());
  }

  /// `Sheet1!F12`, with dots when there are more.
  private static Optional<String> firstCell(FindingRow row) {
    return row.evidence()
        .cell()
        .map(cells -> {
          String[] all = cells.split(", ");
          String first = all[0].contains("!") ? all[0] : row.evidence().sheet() + "!" + all[0];
          return all.length == 1 ? first : first + " +" + (all.length - 1);
        });
  }

  private String title() {
    return answer.rows().isEmpty()
        ? messages.say("answer.findings.none")
        : messages.say(
            "answer.findings.title",
            String.valueOf(answer.rows().size()),
            String.valueOf(answer.all()));
  }

  private List<String> notes() {
    return answer.rows().isEmpty()
        ? List.of()
        : List.of(
            messages.say("answer.findings.legend"),
            messages.say(
                "answer.findings.next", answer.rows().getFirst().id().substring(0, SHORT_ID)));
  }
}
