package duibiao.report;

import duibiao.analysis.Figure;
import duibiao.analysis.Group;
import duibiao.analysis.MinimalN;
import duibiao.analysis.ambition.Ambition;
import duibiao.analysis.ambition.AmbitionGroup;
import duibiao.analysis.ambition.AmbitionRow;
import duibiao.analysis.ambition.TargetAmbition;
import duibiao.analysis.scores.ScoreDistribution;
import duibiao.analysis.scores.ScoreRow;
import duibiao.analysis.statistics.Proportion;
import duibiao.report.Column.Look;
import duibiao.report.Column.Use;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Scores and targets of each group side by side: who scores high with targets that ask little?
public record ComparisonTable(
    ScoreDistribution.Answer scores, TargetAmbition.Answer ambition, Messages messages) {

  /// A group with all that is told of it.
  private record Row(Group group, Optional<ScoreRow> score, Optional<AmbitionGroup> aims) {

    Optional<AmbitionRow> signs() {
      return aims.map(AmbitionGroup::signs);
    }
  }

  public AnswerTable table() {
    AnswerTable.Plan<Row> plan = new AnswerTable.Plan<>();
    new GroupColumns<>(ambition.grouping(), Row::group, messages).addTo(plan);
    plan.with(column("forms", new Look.Whole()), row -> count(row, AmbitionRow::forms))
        .with(column("scored_forms", new Look.Whole()), this::scored)
        .with(column("mean", new Look.Decimal(2)), row -> score(row, one -> one.scores().mean()))
        .with(column("median", new Look.Decimal(2)), this::median)
        .with(
            column("full_marks", new Look.Share()),
            row -> row.score().map(one -> share(one.full())).orElse(new Cell.Blank()))
        .with(column("lines", new Look.Whole()), row -> count(row, AmbitionRow::lines))
        .with(column("ambition_index", new Look.Decimal(1)), ComparisonTable::index)
        .with(column("measurable", new Look.Share()), share(AmbitionRow::measurable))
        .with(column("exact_hits", new Look.Share()), share(AmbitionRow::exact))
        .with(column("over", new Look.Share()), share(AmbitionRow::over130))
        .with(column("lax", new Look.Share()), share(AmbitionRow::lax))
        .with(column("blind", new Look.Share()), share(AmbitionRow::blind130));
    return new AnswerTable(
        "comparison",
        messages.say("workbook.comparison.title"),
        plan.columns(),
        plan.rows(rows()),
        List.of(
            messages.say("workbook.comparison.legend"),
            messages.say(
                "answer.note.minimal_n",
                String.valueOf(MinimalN.QUANTILES.least()),
                String.valueOf(MinimalN.SHARE.least())),
            messages.say("answer.note.order")));
  }

  private List<Row> rows() {
    Map<Group, ScoreRow> scored =
        scores.rows().stream().collect(Collectors.toMap(ScoreRow::group, Function.identity()));
    Map<String, Row> rows = new TreeMap<>();
    for (AmbitionGroup aims : ambition.groups()) {
      Group group = aims.signs().group();
      rows.put(
          order(group),
          new Row(group, Optional.ofNullable(scored.remove(group)), Optional.of(aims)));
    }
    scored
        .values()
        .forEach(row ->
            rows.put(order(row.group()), new Row(row.group(), Optional.of(row), Optional.empty())));
    return List.copyOf(new LinkedHashMap<>(rows).values());
  }

  private static String order(Group group) {
    return group.members().stream().map(Group.Member::code).collect(Collectors.joining("\u0000"));
  }

  private Column column(String key, Look look) {
    return new Column(key, messages.say("workbook.column." + key), look, Use.BOTH, 0);
  }

  private static Cell count(Row row, Function<AmbitionRow, Integer> count) {
    return row.signs()
        .map(signs -> (Cell) new Cell.Whole(count.apply(signs)))
        .orElse(new Cell.Blank());
  }

  private Cell scored(Row row) {
    return new Cell.Whole(row.score().map(one -> one.scores().n()).orElse(0));
  }

  private static Cell score(Row row, Function<ScoreRow, OptionalDouble> figure) {
    return row.score()
        .map(one -> Cells.of(figure.apply(one), Figure.N_TOO_SMALL))
        .orElse(new Cell.Blank());
  }

  private Cell median(Row row) {
    return row.score()
        .map(one ->
            Cells.of(
                MinimalN.QUANTILES.publish(
                    one.scores().median(), one.scores().n(), Figure.N_TOO_SMALL)))
        .orElse(new Cell.Blank());
  }

  private static Function<Row, Cell> share(Function<AmbitionRow, Proportion> proportion) {
    return row -> row.signs().map(signs -> share(proportion.apply(signs))).orElse(new Cell.Blank());
  }

  private static Cell share(Proportion proportion) {
    return Cells.of(
        MinimalN.SHARE.publish(proportion.share(), proportion.of(), Figure.N_TOO_SMALL));
  }

  private static Cell index(Row row) {
    Optional<Ambition> ambition = row.aims().flatMap(aims -> aims.index().ambition());
    return row.aims().isEmpty()
        ? new Cell.Blank()
        : ambition
            .map(found -> (Cell) new Cell.Real(found.index().value()))
            .orElse(new Cell.Withheld(Figure.N_TOO_SMALL));
  }
}
