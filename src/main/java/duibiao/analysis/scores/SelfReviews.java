package duibiao.analysis.scores;

import static duibiao.warehouse.star.Tables.MART_EVALUATION;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.nullif;
import static org.jooq.impl.DSL.select;

import duibiao.analysis.CoverageQuestion;
import duibiao.analysis.Dimension;
import duibiao.analysis.Group;
import duibiao.analysis.Grouping;
import duibiao.analysis.Mart;
import duibiao.analysis.Selection;
import duibiao.analysis.Star;
import duibiao.analysis.statistics.Proportion;
import duibiao.analysis.statistics.SelfReview;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Table;

/// What units said of themselves against what a reviewer said of the same programme and year
/// 「自评与复核」 (M13), group by group.
///
/// Reviewers choose whom they look at, so the forms with both scores are no sample of all: how many
/// there are of how many is part of the answer. Forms in conflict stay out.
public record SelfReviews(Star star, Selection selection, Grouping grouping) {
  private static final String SELF = "self";
  private static final Field<Long> IDENTITY =
      coalesce(nullif(MART_EVALUATION.PROGRAMME_FAMILY_KEY, 0L), MART_EVALUATION.PROGRAMME_KEY);

  /// Tells one programme from all others of its organisation.
  private static final Condition IS_COUNTED =
      CoverageQuestion.IS_RESULT
          .and(ScoredForms.HAS_SCORE)
          .and(MART_EVALUATION.IS_CONFLICT.isFalse())
          .and(MART_EVALUATION.ORGANISATION_KEY.ne(0L))
          .and(
              MART_EVALUATION
                  .PROGRAMME_KEY
                  .ne(0L)
                  .or(MART_EVALUATION.KIND.in("department", "final_accounts")));

  private static final Condition IS_SELF = MART_EVALUATION.EVALUATOR.eq(SELF);
  private static final Field<Long> REVIEWED_IDENTITY = IDENTITY.as("identity");
  private static final Table<?> REVIEW =
      select(
              MART_EVALUATION.ORGANISATION_KEY,
              REVIEWED_IDENTITY,
              MART_EVALUATION.KIND,
              MART_EVALUATION.YEAR,
              MART_EVALUATION.EVALUATOR,
              MART_EVALUATION.TOTAL_SCORE)
          .from(MART_EVALUATION)
          .where(IS_COUNTED)
          .and(MART_EVALUATION.EVALUATOR.ne(SELF))
          .asTable("review");
  private static final Mart REVIEWS = new Mart(REVIEW);
  private static final Field<String> REVIEWER = REVIEWS.column(MART_EVALUATION.EVALUATOR);
  private static final Field<Double> OWN = MART_EVALUATION.TOTAL_SCORE.cast(Double.class).as("own");
  private static final Field<Double> OTHER =
      REVIEWS.column(MART_EVALUATION.TOTAL_SCORE).cast(Double.class).as("other");

  /// A group and one kind of reviewer.
  ///
  /// @param reviewer department, finance or third_party
  /// @param reviewed forms with both scores, of all self-evaluations
  public record Row(Group group, String reviewer, Proportion reviewed, SelfReview review) {}

  /// Whom a row is about.
  private record Pairing(Group group, String reviewer) {}

  /// The groups in the order of their codes.
  public List<Row> ask() {
    Map<Group, Integer> all = selfForms();
    List<Row> rows = new ArrayList<>();
    pairs()
        .forEach((pairing, scores) ->
            rows.add(
                new Row(
                    pairing.group(),
                    pairing.reviewer(),
                    new Proportion(
                        scores.size(), Optional.ofNullable(all.get(pairing.group())).orElseThrow()),
                    SelfReview.of(
                        scores.stream().mapToDouble(pair -> pair[0]).toArray(),
                        scores.stream().mapToDouble(pair -> pair[1]).toArray()))));
    return rows;
  }

  private Map<Pairing, List<double[]>> pairs() {
    Grouping told = told();
    List<Field<String>> groups = told.fields(Mart.EVALUATIONS);
    List<Field<?>> order = new ArrayList<>(groups);
    order.addAll(List.of(REVIEWER, OWN, OTHER));
    Map<Pairing, List<double[]>> pairs = new LinkedHashMap<>();
    star.ask()
        .select(groups)
        .select(REVIEWER, OWN, OTHER)
        .from(MART_EVALUATION)
        .join(REVIEW)
        .on(REVIEWS.column(MART_EVALUATION.ORGANISATION_KEY).eq(MART_EVALUATION.ORGANISATION_KEY))
        .and(REVIEWS.column(REVIEWED_IDENTITY).eq(IDENTITY))
        .and(REVIEWS.column(MART_EVALUATION.KIND).eq(MART_EVALUATION.KIND))
        .and(REVIEWS.column(MART_EVALUATION.YEAR).eq(MART_EVALUATION.YEAR))
        .where(isSelected())
        .orderBy(order)
        .forEach(row ->
            pairs
                .computeIfAbsent(
                    new Pairing(told.of(row), row.get(REVIEWER)), key -> new ArrayList<>())
                .add(new double[] {row.get(OWN), row.get(OTHER)}));
    return pairs;
  }

  private Map<Group, Integer> selfForms() {
    Grouping told = told();
    List<Field<String>> groups = told.fields(Mart.EVALUATIONS);
    Field<Integer> forms = count().as("forms");
    Map<Group, Integer> all = new LinkedHashMap<>();
    star.ask()
        .select(groups)
        .select(forms)
        .from(MART_EVALUATION)
        .where(isSelected())
        .groupBy(groups)
        .forEach(row -> all.put(told.of(row), row.get(forms)));
    return all;
  }

  private Condition isSelected() {
    return selection
        .ofAnyEvaluator()
        .in(Mart.EVALUATIONS)
        .and(told().membersIn(Mart.EVALUATIONS))
        .and(IS_COUNTED)
        .and(IS_SELF);
  }

  /// What the answer is told by: evaluators stand side by side.
  public Grouping told() {
    return new Grouping(
        grouping.dimensions().stream()
            .filter(dimension -> dimension != Dimension.EVALUATOR)
            .toList());
  }
}
