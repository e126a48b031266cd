package duibiao.analysis;

import static duibiao.warehouse.star.Tables.FACT_INDICATOR;
import static duibiao.warehouse.star.Tables.MART_EVALUATION;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;

import java.util.List;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;

/// The total score of a form, and how its lines were scored.
///
/// @param lines how many lines it has
/// @param scored how many of them print a weight and a score
/// @param full how many of those score their whole weight
record FormScore(double score, int lines, int scored, int full) {
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

  private static final Field<Double> SCORE =
      MART_EVALUATION.TOTAL_SCORE.cast(Double.class).as("score");

  /// The columns that [#of] reads, from the evaluations left-joined to [#LINE_COUNT].
  static List<Field<?>> fields() {
    return List.of(SCORE, orNone(LINES), orNone(SCORED), orNone(FULL));
  }

  private static Field<Integer> orNone(Field<Integer> number) {
    return coalesce(new Mart(LINE_COUNT).column(number), inline(0)).as(number);
  }

  static FormScore of(Record row) {
    return new FormScore(row.get(SCORE), row.get(LINES), row.get(SCORED), row.get(FULL));
  }

  /// Whether every line says whether it got its whole weight.
  boolean isEveryLineScored() {
    return lines > 0 && scored == lines;
  }

  boolean isEveryLineFull() {
    return isEveryLineScored() && full == lines;
  }
}
