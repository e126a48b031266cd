package duibiao.report;

import duibiao.analysis.Coverage;
import duibiao.analysis.Family;
import duibiao.analysis.Figure;
import duibiao.analysis.Grouping;
import duibiao.analysis.comparison.Contest;
import duibiao.analysis.comparison.Contrast;
import duibiao.analysis.comparison.Contrast.Verdict;
import duibiao.analysis.comparison.Sample;
import duibiao.analysis.statistics.Interval;
import duibiao.analysis.statistics.SortedValues;
import duibiao.analysis.statistics.TwoSample;
import duibiao.report.Column.Look;
import duibiao.report.Column.Use;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/// Groups against each other, pair by pair: how far apart they are, how sure that is, and what may
/// be said of it.
///
/// @param metric what is compared, as messages call it: `score`
public record ContestTable(
    Grouping grouping,
    List<Contest> contests,
    Coverage coverage,
    String metric,
    Messages messages) {

  private record Row(Family family, Contrast contrast) {

    TwoSample test() {
      return contrast.test();
    }
  }

  public AnswerTable table() {
    AnswerTable.Plan<Row> plan = new AnswerTable.Plan<>();
    plan.with(Column.exported("part"), row -> new Cell.Text("comparison"))
        .with(Column.exported("metric"), row -> new Cell.Text(metric))
        .with(key("family"), row -> new Cell.Term(row.family().key(), family(row.family())))
        .with(key("first"), row -> new Cell.Text(name(row.contrast().first())))
        .with(key("second"), row -> new Cell.Text(name(row.contrast().second())))
        .with(screen("n_both"), row -> new Cell.Text(row.test().n1() + ":" + row.test().n2()))
        .with(screen("medians"), ContestTable::medians)
        .with(both("shift", new Look.Decimal(2)), row -> tested(row, row.test().shift()))
        .with(screen("interval"), ContestTable::interval)
        .with(both("delta", new Look.Decimal(2)), row -> tested(row, row.test().delta()))
        .with(
            both("p_adjusted", new Look.Decimal(4)), row -> tested(row, row.contrast().adjusted()))
        .with(
            new Column(
                "verdict", messages.say("answer.column.verdict"), new Look.Words(), Use.BOTH, 0),
            this::verdict);
    addExports(plan);
    new ProvenanceColumns<Row>(coverage.provenance()).addTo(plan);
    return new AnswerTable("comparison", title(), plan.columns(), plan.rows(rows()), notes());
  }

  private void addExports(AnswerTable.Plan<Row> plan) {
    plan.with(Column.exported("first_n"), row -> new Cell.Whole(row.test().n1()))
        .with(Column.exported("second_n"), row -> new Cell.Whole(row.test().n2()))
        .with(Column.exported("first_median"), row -> median(row.contrast().first()))
        .with(Column.exported("second_median"), row -> median(row.contrast().second()))
        .with(Column.exported("shift_low"), row -> end(row, Interval::low))
        .with(Column.exported("shift_high"), row -> end(row, Interval::high))
        .with(Column.exported("superiority"), row -> tested(row, row.test().superiority()))
        .with(Column.exported("z"), row -> tested(row, row.test().z()))
        .with(Column.exported("p"), row -> tested(row, row.contrast().p()))
        .with(Column.exported("p_exact"), row -> Cells.of(row.test().exactP()))
        .with(Column.exported("ks_distance"), row -> tested(row, row.test().distance()))
        .with(Column.exported("ks_p"), row -> tested(row, row.test().distanceP()))
        .with(Column.exported("wasserstein"), row -> tested(row, row.contrast().distance()));
  }

  private List<Row> rows() {
    return contests.stream()
        .flatMap(contest ->
            contest.contrasts().stream().map(contrast -> new Row(contest.family(), contrast)))
        .toList();
  }

  private Column key(String key) {
    return new Column(key, messages.say("answer.column." + key), new Look.Words(), Use.KEY, 0);
  }

  private Column screen(String key) {
    return new Column(key, messages.say("answer.column." + key), new Look.Compact(), Use.SCREEN, 0);
  }

  private Column both(String key, Look look) {
    return new Column(key, messages.say("answer.column." + key), look, Use.BOTH, 0);
  }

  private String family(Family family) {
    return new FamilyWords(grouping, messages).name(family);
  }

  private String name(Sample sample) {
    return grouping.subjectOf(sample.group()).stream()
        .map(member -> new MemberWord(member, messages).word())
        .collect(Collectors.joining(" "));
  }

  private static Cell tested(Row row, OptionalDouble figure) {
    return row.contrast().verdict() == Verdict.TOO_FEW
        ? new Cell.Withheld(Figure.N_TOO_SMALL)
        : Cells.of(figure, Figure.ZERO_VARIANCE);
  }

  private static Cell median(Sample sample) {
    return Cells.of(SortedValues.of(sample.values()).median(), Figure.N_TOO_SMALL);
  }

  private static Cell medians(Row row) {
    return new Cell.Text(
        String.format(
            Locale.ROOT,
            "%.2f:%.2f",
            SortedValues.of(row.contrast().first().values()).median().orElse(0),
            SortedValues.of(row.contrast().second().values()).median().orElse(0)));
  }

  private static Cell interval(Row row) {
    return row.contrast().verdict() == Verdict.TOO_FEW
        ? new Cell.Withheld(Figure.N_TOO_SMALL)
        : Cells.of(row.test().shiftInterval().map(Spans::signed));
  }

  private static Cell end(Row row, ToDoubleFunction<Interval> end) {
    return tested(
        row,
        row.test()
            .shiftInterval()
            .map(interval -> OptionalDouble.of(end.applyAsDouble(interval)))
            .orElse(OptionalDouble.empty()));
  }

  /// What may be said: a pattern and its strength, never a motive.
  private Cell verdict(Row row) {
    Contrast contrast = row.contrast();
    String code = contrast.verdict().name().toLowerCase(Locale.ROOT);
    Function<Sample, String> name = this::name;
    boolean isFirst = contrast.test().delta().orElse(0) >= 0;
    return new Cell.Term(
        code,
        messages.say(
            "answer.verdict." + code,
            name.apply(isFirst ? contrast.first() : contrast.second()),
            contrast
                .test()
                .effect()
                .map(effect ->
                    messages.say("answer.effect." + effect.name().toLowerCase(Locale.ROOT)))
                .orElse("")));
  }

  private String title() {
    return messages.say(
        contests.isEmpty() ? "answer.comparison.none" : "answer.comparison.title",
        messages.say("answer.metric." + metric));
  }

  private List<String> notes() {
    return contests.isEmpty() ? List.of() : List.of(messages.say("answer.comparison.legend"));
  }
}
