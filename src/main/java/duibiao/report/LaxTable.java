package duibiao.report;

import duibiao.analysis.ambition.LaxLine;
import duibiao.analysis.ambition.TargetAmbition.Answer;
import duibiao.report.Column.Look;
import duibiao.report.Column.Use;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The laxest lines, as a table: each with the file, sheet and cell that prove it.
public record LaxTable(Answer answer, Messages messages) {
  private static final Look WORDS = new Look.Words();

  private record Ranked(int rank, LaxLine line) {}

  public AnswerTable table() {
    AnswerTable.Plan<Ranked> plan = new AnswerTable.Plan<>();
    plan.with(exported("part"), row -> new Cell.Text("laxest_lines"))
        .with(column("rank", new Look.Whole(), Use.BOTH), row -> new Cell.Whole(row.rank()))
        .with(exported("sign"), row -> new Cell.Text(code(row.line())))
        .with(column("attainment", new Look.Decimal(2), Use.BOTH), LaxTable::attainment)
        .with(
            column("headroom", new Look.Share(), Use.BOTH), row -> Cells.of(row.line().headroom()))
        .with(column("indicator", WORDS, Use.BOTH), row -> Cells.of(row.line().indicator()))
        .with(column("target", WORDS, Use.BOTH), text(LaxLine::target))
        .with(column("actual", WORDS, Use.BOTH), text(LaxLine::actual));
    addPlace(plan);
    new ProvenanceColumns<Ranked>(answer.coverage().provenance()).addTo(plan);
    return new AnswerTable("laxest_lines", title(), plan.columns(), plan.rows(ranked()), notes());
  }

  private void addPlace(AnswerTable.Plan<Ranked> plan) {
    plan.with(column("whose", WORDS, Use.SCREEN), row -> whose(row.line()))
        .with(column("where", WORDS, Use.SCREEN), row -> where(row.line()))
        .with(exported("region_code"), text(LaxLine::regionCode))
        .with(exported("region"), row -> Cells.of(row.line().region()))
        .with(exported("year"), row -> Cells.ofWhole(row.line().year()))
        .with(exported("organisation"), row -> Cells.of(row.line().organisation()))
        .with(exported("programme"), row -> Cells.of(row.line().programme()))
        .with(exported("file"), text(LaxLine::path))
        .with(exported("sheet"), text(LaxLine::sheet))
        .with(exported("cell"), text(LaxLine::cell))
        .with(exported("is_conflict"), row -> new Cell.Flag(row.line().isConflict()));
  }

  private Column column(String key, Look look, Use use) {
    return new Column(key, messages.say("answer.column." + key), look, use, 0);
  }

  private static Column exported(String key) {
    return new Column(key, key, WORDS, Use.EXPORT, 0);
  }

  private static Function<Ranked, Cell> text(Function<LaxLine, String> text) {
    return row -> new Cell.Text(text.apply(row.line()));
  }

  private static String code(LaxLine line) {
    return line.sign().name().toLowerCase(Locale.ROOT);
  }

  private static Cell attainment(Ranked row) {
    return Cells.of(row.line().attainment());
  }

  private Cell whose(LaxLine line) {
    String place =
        line.region().orElseGet(() -> messages.say("answer.unknown"))
            + line.year().map(year -> " " + year).orElse("");
    return new Cell.Stack(
        Stream.of(Optional.of(place), line.organisation(), line.programme())
            .flatMap(Optional::stream)
            .toList());
  }

  /// The cell is told with the sheet of its form, unless it lies in another.
  private static Cell where(LaxLine line) {
    boolean isElsewhere = line.cell().contains("!");
    String cell = isElsewhere ? line.cell() : line.sheet() + "!" + line.cell();
    return new Cell.Stack(List.of(line.path(), cell));
  }

  private List<Ranked> ranked() {
    List<LaxLine> lines = answer.laxest();
    return IntStream.range(0, lines.size()).mapToObj(i -> new Ranked(i + 1, lines.get(i))).toList();
  }

  private String title() {
    if (answer.laxest().isEmpty()) {
      return messages.say("answer.laxest.none");
    }
    return messages.say(
        "answer.laxest.title",
        String.valueOf(answer.laxest().size()),
        String.valueOf(answer.laxLines()));
  }

  private List<String> notes() {
    return answer.laxest().isEmpty()
        ? List.of()
        : List.of(messages.say("answer.laxest.legend"), messages.say("answer.ambition.next"));
  }
}
