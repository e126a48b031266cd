package duibiao.report;

import duibiao.analysis.Figure;
import duibiao.analysis.ambition.Ambition;
import duibiao.analysis.ambition.AmbitionGroup;
import duibiao.analysis.ambition.IndexRow;
import duibiao.analysis.ambition.TargetAmbition.Answer;
import duibiao.analysis.comparison.FamilyVerdict;
import duibiao.analysis.statistics.AmbitionPart;
import duibiao.analysis.statistics.Bootstrap;
import duibiao.analysis.statistics.Interval;
import duibiao.report.Column.Look;
import duibiao.report.Column.Use;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/// The Ambition Index by group, with its parts, its intervals, and the place it has.
public record IndexTable(Answer answer, Messages messages) {
  private static final int PLACES = 1;

  public AnswerTable table() {
    AnswerTable.Plan<AmbitionGroup> plan = new AnswerTable.Plan<>();
    plan.with(Column.exported("part"), row -> new Cell.Text("index"));
    new GroupColumns<AmbitionGroup>(answer.grouping(), row -> row.index().group(), messages)
        .addTo(plan);
    plan.with(column("forms", new Look.Whole()), row -> new Cell.Whole(row.index().forms()))
        .with(
            column("stretchable", new Look.Whole()),
            row -> new Cell.Whole(row.index().stretchable()));
    addIndex(plan);
    addParts(plan);
    addFunnel(plan);
    new PlaceColumns<AmbitionGroup>(PLACES, row -> row.index().place(), messages)
        .addTo(plan, answer.groups());
    new RestColumns<AmbitionGroup>(PLACES, row -> row.index().finding(), messages)
        .addTo(plan, answer.groups());
    new ProvenanceColumns<AmbitionGroup>(answer.coverage().provenance()).addTo(plan);
    return new AnswerTable(
        "index",
        messages.say("answer.index.title", new Covered(answer.coverage(), messages).inTitle()),
        plan.columns(),
        plan.rows(answer.groups()),
        notes());
  }

  private void addIndex(AnswerTable.Plan<AmbitionGroup> plan) {
    plan.with(column("ambition_index", new Look.Decimal(1)), figure(found -> found.index().value()))
        .with(
            screen("index_interval"), row -> span(row, Ambition::drawn, drawn -> drawn.interval()))
        .with(Column.exported("index_low"), row -> end(row, Interval::low))
        .with(Column.exported("index_high"), row -> end(row, Interval::high))
        .with(screen("method_range"), row -> span(row, Ambition::method, Function.identity()))
        .with(Column.exported("method_low"), row -> method(row, Interval::low))
        .with(Column.exported("method_high"), row -> method(row, Interval::high))
        .with(
            column("variant", new Look.Compact()),
            row -> told(row, found -> new Cell.Text(found.parts().variant().name())))
        .with(column("covered", new Look.Share()), figure(Ambition::covered))
        .with(Column.exported("geometric"), figure(found -> found.index().geometric()))
        .with(Column.exported("unweighted_forms"), row -> new Cell.Whole(row.index().unweighted()));
  }

  private void addParts(AnswerTable.Plan<AmbitionGroup> plan) {
    for (AmbitionPart part : AmbitionPart.values()) {
      String key = part.name().toLowerCase(Locale.ROOT);
      plan.with(column(key, new Look.Decimal(0)), row -> told(row, found -> value(found, part)))
          .with(
              Column.exported(key + "_contribution"),
              row -> told(row, found -> contribution(found, part)));
    }
  }

  private void addFunnel(AnswerTable.Plan<AmbitionGroup> plan) {
    plan.with(
            Column.exported("funnel_z"),
            row ->
                Cells.of(
                    row.index()
                        .funnel()
                        .map(unit -> unit.additive())
                        .orElse(OptionalDouble.empty()),
                    Figure.N_TOO_SMALL))
        .with(Column.exported("is_outside_funnel"), row -> new Cell.Flag(row.index().isOutside()));
  }

  private Column column(String key, Look look) {
    return new Column(key, messages.say("answer.column." + key), look, Use.BOTH, 0);
  }

  private Column screen(String key) {
    return new Column(key, messages.say("answer.column." + key), new Look.Compact(), Use.SCREEN, 0);
  }

  private static Cell told(AmbitionGroup row, Function<Ambition, Cell> cell) {
    return row.index().ambition().map(cell).orElseGet(() -> new Cell.Withheld(Figure.N_TOO_SMALL));
  }

  private static Function<AmbitionGroup, Cell> figure(ToDoubleFunction<Ambition> figure) {
    return row -> told(row, found -> new Cell.Real(figure.applyAsDouble(found)));
  }

  private static <T> Cell span(
      AmbitionGroup row, Function<Ambition, T> from, Function<T, Optional<Interval>> interval) {
    return told(
        row,
        found ->
            interval
                .apply(from.apply(found))
                .map(span ->
                    (Cell)
                        new Cell.Text(
                            String.format(Locale.ROOT, "%.0f-%.0f", span.low(), span.high())))
                .orElseGet(() -> new Cell.Withheld(Figure.N_TOO_SMALL)));
  }

  private static Cell end(AmbitionGroup row, ToDoubleFunction<Interval> end) {
    return told(row, found -> end(Optional.of(found.drawn()).flatMap(Bootstrap::interval), end));
  }

  private static Cell method(AmbitionGroup row, ToDoubleFunction<Interval> end) {
    return told(row, found -> end(found.method(), end));
  }

  private static Cell end(Optional<Interval> interval, ToDoubleFunction<Interval> end) {
    return interval
        .map(span -> (Cell) new Cell.Real(end.applyAsDouble(span)))
        .orElseGet(() -> new Cell.Withheld(Figure.N_TOO_SMALL));
  }

  private static Cell value(Ambition found, AmbitionPart part) {
    return Optional.ofNullable(found.parts().values().get(part))
        .map(value -> (Cell) new Cell.Real(value))
        .orElseGet(() -> new Cell.Withheld(absence(part)));
  }

  private static Cell contribution(Ambition found, AmbitionPart part) {
    return Optional.ofNullable(found.index().contributions().get(part))
        .map(value -> (Cell) new Cell.Real(value))
        .orElseGet(() -> new Cell.Withheld(absence(part)));
  }

  private static String absence(AmbitionPart part) {
    return switch (part) {
      case A2 -> Figure.NO_HISTORY;
      case A3 -> Figure.NO_PEERS;
      case A1, A4, A5 -> Figure.N_TOO_SMALL;
    };
  }

  private List<String> notes() {
    List<String> notes = new ArrayList<>();
    if (!answer.groups().isEmpty()) {
      notes.addAll(new FamilyWords(answer.grouping(), messages).between(verdicts()));
      notes.add(messages.say("answer.index.legend"));
    }
    List<String> outside =
        answer.groups().stream()
            .map(AmbitionGroup::index)
            .filter(IndexRow::isOutside)
            .map(row -> new GroupWord(row.group(), messages).word())
            .toList();
    if (!outside.isEmpty()) {
      notes.add(messages.say("answer.index.outside", String.join("; ", outside)));
    }
    return notes;
  }

  private List<FamilyVerdict> verdicts() {
    return answer.families();
  }
}
