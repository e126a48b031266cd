package duibiao.analysis.survey;

import static duibiao.warehouse.star.Tables.MART_EVALUATION;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.sum;

import duibiao.analysis.CoverageQuestion;
import duibiao.analysis.Dimension;
import duibiao.analysis.Group;
import duibiao.analysis.Grouping;
import duibiao.analysis.Mart;
import duibiao.analysis.Selection;
import duibiao.analysis.Star;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jooq.Condition;
import org.jooq.Field;

/// The money of a region in a year, of one kind of form: what was approved, what the year made of
/// it, what was spent. Only forms that print all three amounts count, so that the sums are of the
/// same forms; departments hold their programmes, so kinds are never added up.
///
/// @param forms how many print a total at all
/// @param whole how many print all three amounts
public record BudgetYear(
    Group group,
    int forms,
    int whole,
    BigDecimal initialYuan,
    BigDecimal adjustedYuan,
    BigDecimal executedYuan) {
  static final Grouping BY =
      new Grouping(List.of(Dimension.REGION, Dimension.YEAR, Dimension.KIND));

  static final Condition IS_WHOLE =
      MART_EVALUATION
          .INITIAL_YUAN
          .isNotNull()
          .and(MART_EVALUATION.ADJUSTED_YUAN.isNotNull())
          .and(MART_EVALUATION.EXECUTED_YUAN.isNotNull());

  private static final Condition IS_ANY =
      MART_EVALUATION
          .INITIAL_YUAN
          .isNotNull()
          .or(MART_EVALUATION.ADJUSTED_YUAN.isNotNull())
          .or(MART_EVALUATION.EXECUTED_YUAN.isNotNull());

  private static final Field<Integer> FORMS = count().as("forms");
  private static final Field<Integer> WHOLE = count().filterWhere(IS_WHOLE).as("whole");
  private static final Field<BigDecimal> INITIAL = whole(MART_EVALUATION.INITIAL_YUAN, "initial");
  private static final Field<BigDecimal> ADJUSTED =
      whole(MART_EVALUATION.ADJUSTED_YUAN, "adjusted");
  private static final Field<BigDecimal> EXECUTED =
      whole(MART_EVALUATION.EXECUTED_YUAN, "executed");

  private static Field<BigDecimal> whole(Field<BigDecimal> amount, String name) {
    return sum(amount).filterWhere(IS_WHOLE).as(name);
  }

  /// Those with at least one whole form, in the order of their codes.
  static List<BudgetYear> of(Star star, Selection selection) {
    List<Field<?>> groups = new ArrayList<>(BY.fields(Mart.EVALUATIONS));
    return star.ask()
        .select(groups)
        .select(FORMS, WHOLE, INITIAL, ADJUSTED, EXECUTED)
        .from(MART_EVALUATION)
        .where(selection.in(Mart.EVALUATIONS))
        .and(CoverageQuestion.IS_RESULT)
        .and(IS_ANY)
        .groupBy(groups)
        .having(count().filterWhere(IS_WHOLE).gt(0))
        .orderBy(groups)
        .fetch(row ->
            new BudgetYear(
                BY.of(row),
                row.get(FORMS),
                row.get(WHOLE),
                row.get(INITIAL),
                row.get(ADJUSTED),
                row.get(EXECUTED)));
  }
}
