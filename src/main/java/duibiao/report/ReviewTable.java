package duibiao.report;

import duibiao.analysis.Coverage;
import duibiao.analysis.Dimension;
import duibiao.analysis.Figure;
import duibiao.analysis.Group.Member;
import duibiao.analysis.Grouping;
import duibiao.analysis.MinimalN;
import duibiao.analysis.scores.SelfReviews.Row;
import duibiao.analysis.statistics.Interval;
import duibiao.analysis.statistics.SelfReview;
import duibiao.report.Column.Look;
import duibiao.report.Column.Use;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/// What units said of themselves beside what reviewers said.
public record ReviewTable(Grouping grouping, List<Row> rows, Coverage coverage, Messages messages) {
  private static final int AGREEMENT = 1;

  public AnswerTable table() {
    AnswerTable.Plan<Row> plan = new AnswerTable.Plan<>();
    plan.with(Column.exported("part"), row -> new Cell.Text("reviews"));
    new GroupColumns<>(grouping, Row::group, messages).addTo(plan);
    plan.with(
        new Column(
            "reviewer", messages.say("answer.column.reviewer"), new Look.Compact(), Use.KEY, 0),
        this::reviewer);
    new ProportionColumns<>("reviewed", 0, Row::reviewed, messages).addTo(plan);
    addFigures(plan);
    new ProvenanceColumns<Row>(coverage.provenance()).addTo(plan);
    return new AnswerTable(
        "reviews",
        messages.say("answer.reviews.title", new Covered(coverage, messages).inTitle()),
        plan.columns(),
        plan.rows(rows),
        notes());
  }

  private void addFigures(AnswerTable.Plan<Row> plan) {
    plan.with(column("mean_gap", new Look.Decimal(2), 0), figure(SelfReview::meanGap))
        .with(column("median_gap", new Look.Decimal(2), 0), figure(SelfReview::medianGap))
        .with(Column.exported("pseudomedian_gap"), figure(SelfReview::pseudomedian))
        .with(Column.exported("gap_low"), figure(row -> end(row, Interval::low)))
        .with(Column.exported("gap_high"), figure(row -> end(row, Interval::high)))
        .with(Column.exported("differing"), row -> new Cell.Whole(row.review().differing()))
        .with(column("wilcoxon_p", new Look.Decimal(3), 0), figure(SelfReview::wilcoxonP))
        .with(Column.exported("sign_p"), figure(SelfReview::signP))
        .with(
            column("grade_changes", new Look.Share(), AGREEMENT), figure(SelfReview::gradeChanges))
        .with(
            column("concordance", new Look.Decimal(3), AGREEMENT), figure(SelfReview::concordance))
        .with(column("spearman", new Look.Decimal(3), AGREEMENT), figure(SelfReview::spearman))
        .with(Column.exported("kendall"), figure(SelfReview::kendall));
  }

  private Column column(String key, Look look, int section) {
    return new Column(key, messages.say("answer.column." + key), look, Use.BOTH, section);
  }

  private Cell reviewer(Row row) {
    Member member = new Member(Dimension.EVALUATOR, row.reviewer(), row.reviewer());
    return new Cell.Term(row.reviewer(), new MemberWord(member, messages).word());
  }

  private static OptionalDouble end(SelfReview review, ToDoubleFunction<Interval> end) {
    return review
        .limits()
        .map(limits -> OptionalDouble.of(end.applyAsDouble(limits)))
        .orElse(OptionalDouble.empty());
  }

  private static Function<Row, Cell> figure(Function<SelfReview, OptionalDouble> figure) {
    return row ->
        Cells.of(
            MinimalN.SELF_REVIEW.publish(
                figure.apply(row.review()), row.review().pairs(), Figure.ZERO_VARIANCE));
  }

  private List<String> notes() {
    List<String> notes = new ArrayList<>();
    notes.add(
        rows.isEmpty()
            ? messages.say("answer.reviews.none")
            : messages.say("answer.reviews.legend", String.valueOf(MinimalN.SELF_REVIEW.least())));
    return notes;
  }
}
