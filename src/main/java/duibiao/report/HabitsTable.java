package duibiao.report;

import duibiao.analysis.Figure;
import duibiao.analysis.MinimalN;
import duibiao.analysis.ambition.AmbitionGroup;
import duibiao.analysis.ambition.TargetAmbition.Answer;
import duibiao.analysis.statistics.Caliper;
import duibiao.report.Column.Look;
import duibiao.report.Column.Use;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.IntStream;

/// What actuals do around targets, what targets do from year to year, and how points are given.
public record HabitsTable(Answer answer, Messages messages) {
  private static final int POINTS = 1;
  private static final int FIRST_DEGREE = 2;
  private static final int LAST_DEGREE = 4;

  public AnswerTable table() {
    AnswerTable.Plan<AmbitionGroup> plan = new AnswerTable.Plan<>();
    plan.with(Column.exported("part"), row -> new Cell.Text("habits"));
    new GroupColumns<AmbitionGroup>(answer.grouping(), row -> row.index().group(), messages)
        .addTo(plan);
    addCaliper(plan);
    addBunching(plan);
    addYears(plan);
    new ProportionColumns<AmbitionGroup>("full_lines", POINTS, row -> row.habits().full(), messages)
        .addTo(plan);
    plan.with(
        Column.exported("lost_share"), row -> Cells.of(row.habits().lost(), Figure.NO_WEIGHT));
    new ProportionColumns<AmbitionGroup>("copied", POINTS, row -> row.habits().copied(), messages)
        .addTo(plan);
    new ProportionColumns<>("explained", POINTS, AmbitionGroup::explained, messages).addTo(plan);
    plan.with(Column.exported("repeated_reasons"), row -> new Cell.Whole(row.repeated().count()))
        .with(Column.exported("repeated_reasons_of"), row -> new Cell.Whole(row.repeated().of()))
        .with(
            Column.exported("lax_weight_share"),
            row -> Cells.of(row.index().laxWeight(), Figure.N_TOO_SMALL))
        .with(
            new Column(
                "tilt", messages.say("answer.column.tilt"), new Look.Share(), Use.BOTH, POINTS),
            row -> Cells.of(row.index().tilt(), Figure.N_TOO_SMALL));
    new ProvenanceColumns<AmbitionGroup>(answer.coverage().provenance()).addTo(plan);
    return new AnswerTable(
        "habits",
        messages.say("answer.habits.title"),
        plan.columns(),
        plan.rows(answer.groups()),
        answer.groups().isEmpty() ? List.of() : List.of(messages.say("answer.habits.legend")));
  }

  private void addCaliper(AnswerTable.Plan<AmbitionGroup> plan) {
    plan.with(
            new Column(
                "caliper_counts",
                messages.say("answer.column.caliper_counts"),
                new Look.Compact(),
                Use.SCREEN,
                0),
            row -> counts(row.habits().caliper()))
        .with(
            new Column(
                "caliper_p",
                messages.say("answer.column.caliper_p"),
                new Look.Decimal(3),
                Use.BOTH,
                0),
            row -> p(row.habits().caliper()))
        .with(
            Column.exported("caliper_exact"), row -> new Cell.Whole(row.habits().caliper().exact()))
        .with(
            Column.exported("caliper_below"), row -> new Cell.Whole(row.habits().caliper().below()))
        .with(
            Column.exported("caliper_above"),
            row -> new Cell.Whole(row.habits().caliper().above()));
  }

  private static Cell counts(Caliper caliper) {
    return new Cell.Text(caliper.below() + ":" + caliper.above());
  }

  private static Cell p(Caliper caliper) {
    return Cells.of(
        MinimalN.CALIPER.publish(
            caliper.p(), (long) caliper.below() + caliper.above(), Figure.N_TOO_SMALL));
  }

  private void addBunching(AnswerTable.Plan<AmbitionGroup> plan) {
    plan.with(Column.exported("around"), row -> new Cell.Whole(row.habits().around()))
        .with(
            Column.exported("standardised_difference"),
            row ->
                Cells.of(
                    MinimalN.BUNCHING_DIFFERENCE.publish(
                        row.habits().difference(), row.habits().around(), Figure.N_TOO_SMALL)));
    IntStream.rangeClosed(FIRST_DEGREE, LAST_DEGREE)
        .forEach(
            degree -> plan.with(Column.exported("excess_share_degree_" + degree), excess(degree)));
    plan.with(Column.exported("bins"), row -> new Cell.Series(row.habits().bins()));
  }

  private static Function<AmbitionGroup, Cell> excess(int degree) {
    return row -> {
      OptionalDouble share =
          MinimalN.BUNCHING_POLYNOMIAL.isReached(row.habits().around())
              ? row.habits().bunching(degree).share()
              : OptionalDouble.empty();
      return Cells.of(share, Figure.N_TOO_SMALL);
    };
  }

  private void addYears(AnswerTable.Plan<AmbitionGroup> plan) {
    new ProportionColumns<AmbitionGroup>("below_last", 0, row -> row.pairs().belowLast(), messages)
        .addTo(plan);
    new ProportionColumns<AmbitionGroup>("unchanged", 0, row -> row.pairs().unchanged(), messages)
        .addTo(plan);
    plan.with(
        Column.exported("median_ln_rho"),
        row ->
            Cells.of(
                MinimalN.RATCHET_SHARES.publish(
                    row.pairs().medianLogRho(), row.pairs().belowLast().of(), Figure.NO_HISTORY)));
  }
}
