package duibiao.analysis.scores;

import static duibiao.warehouse.star.Tables.FACT_INDICATOR;
import static duibiao.warehouse.star.Tables.MART_EVALUATION;
import static duibiao.warehouse.star.Tables.MART_INDICATOR;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.sum;

import duibiao.analysis.Mart;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/// The total score of a form, and what it is made of.
///
/// @param score of a whole form its total; of a class of its lines their points, in per cent of
///   what they weigh
/// @param lines how many lines it has
/// @param scored how many of them print a weight and a score
/// @param full how many of those score their whole weight
/// @param budgetScore the points of the budget execution block
/// @param budgetWeight the points to be had there
/// @param isConflict another form of the same programme says otherwise
public record FormScore(
    double score,
    int lines,
    int scored,
    int full,
    OptionalDouble budgetScore,
    OptionalDouble budgetWeight,
    boolean isConflict) {
  private static final Field<Integer> LINES = count().as("lines");
  private static final Field<Integer> SCORED = count(FACT_INDICATOR.IS_FULL_SCORE).as("scored");
  private static final Field<Integer> FULL =
      count().filterWhere(FACT_INDICATOR.IS_FULL_SCORE.isTrue()).as("full_score");

  /// One row per form that has lines.
  static final Table<?> LINE_COUNT =
      select(FACT_INDICATOR.EVALUATION_KEY, LINES, SCORED, FULL)
          .from(FACT_INDICATOR)
          .groupBy(FACT_INDICATOR.EVALUATION_KEY)
          .asTable("line_count");

  /// What forms are ordered by, so that sums do not hang on the order of loading.
  static final Field<Double> SCORE = MART_EVALUATION.TOTAL_SCORE.cast(Double.class).as("score");

  private static final Field<Double> BUDGET_SCORE =
      MART_EVALUATION.BUDGET_SCORE.cast(Double.class).as("budget_points");
  private static final Field<Double> BUDGET_WEIGHT =
      MART_EVALUATION.BUDGET_WEIGHT.cast(Double.class).as("budget_most");

  /// The columns that [#of] reads, from the evaluations left-joined to [#LINE_COUNT].
  static List<Field<?>> fields() {
    return List.of(
        SCORE,
        orNone(LINES),
        orNone(SCORED),
        orNone(FULL),
        BUDGET_SCORE,
        BUDGET_WEIGHT,
        MART_EVALUATION.IS_CONFLICT);
  }

  private static Field<Integer> orNone(Field<Integer> number) {
    return coalesce(new Mart(LINE_COUNT).column(number), inline(0)).as(number);
  }

  static FormScore of(Record row) {
    return new FormScore(
        row.get(SCORE),
        row.get(LINES),
        row.get(SCORED),
        row.get(FULL),
        number(row.get(BUDGET_SCORE)),
        number(row.get(BUDGET_WEIGHT)),
        row.get(MART_EVALUATION.IS_CONFLICT));
  }

  private static final Field<Double> CLASS_SCORE =
      sum(MART_INDICATOR.SCORE)
          .cast(Double.class)
          .mul(100)
          .div(sum(MART_INDICATOR.WEIGHT).cast(Double.class))
          .as(SCORE);
  private static final Field<Integer> CLASS_FULL =
      count().filterWhere(MART_INDICATOR.IS_FULL_SCORE.isTrue()).as("full_score");

  /// The columns that [#ofClass] reads, from the lines of a class that print weight and score.
  static List<Field<?>> fieldsOfClass() {
    return List.of(CLASS_SCORE, LINES, CLASS_FULL);
  }

  static FormScore ofClass(Record row) {
    return new FormScore(
        row.get(CLASS_SCORE),
        row.get(LINES),
        row.get(LINES),
        row.get(CLASS_FULL),
        OptionalDouble.empty(),
        OptionalDouble.empty(),
        row.get(MART_INDICATOR.IS_CONFLICT));
  }

  private static OptionalDouble number(@Nullable Double number) {
    return Stream.ofNullable(number).mapToDouble(Double::doubleValue).findFirst();
  }

  /// Whether it prints what its budget execution block got and weighs.
  boolean hasBlock() {
    return budgetScore.isPresent() && budgetWeight.isPresent();
  }

  /// Whether every line says whether it got its whole weight.
  boolean isEveryLineScored() {
    return lines > 0 && scored == lines;
  }

  boolean isEveryLineFull() {
    return isEveryLineScored() && full == lines;
  }
}
