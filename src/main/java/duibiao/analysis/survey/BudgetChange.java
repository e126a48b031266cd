package duibiao.analysis.survey;

import static duibiao.warehouse.star.Tables.MART_EVALUATION;
import static duibiao.warehouse.star.Tables.MART_FINDING;
import static org.jooq.impl.DSL.case_;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.select;

import duibiao.analysis.CoverageQuestion;
import duibiao.analysis.Mart;
import duibiao.analysis.Selection;
import duibiao.analysis.Star;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;

/// How the budget of one form was changed within the year, and how much of it was spent then.
///
/// @param change adjusted over initial, less 1
/// @param rate executed over adjusted
/// @param isCut the budget was cut before a high rate was reached, as the finding BUDGET_CUT says
/// @param cell of the execution score, where one is printed
public record BudgetChange(
    Whose whose,
    String kind,
    BigDecimal initialYuan,
    BigDecimal adjustedYuan,
    BigDecimal executedYuan,
    double change,
    double rate,
    boolean isCut,
    Optional<String> cell) {
  private static final int MOST = 4000;

  private static final Condition IS_CUT =
      MART_EVALUATION.EVALUATION_KEY.in(
          select(MART_FINDING.EVALUATION_KEY)
              .from(MART_FINDING)
              .where(MART_FINDING.CODE.eq("BUDGET_CUT")));
  private static final Field<Boolean> CUT = field(IS_CUT).as("cut");

  /// Those that were cut first, then the others in the order of the files.
  static List<BudgetChange> of(Star star, Selection selection) {
    List<Field<?>> fields = new ArrayList<>(Whose.fields(Mart.EVALUATIONS));
    fields.addAll(
        List.of(
            MART_EVALUATION.KIND,
            MART_EVALUATION.INITIAL_YUAN,
            MART_EVALUATION.ADJUSTED_YUAN,
            MART_EVALUATION.EXECUTED_YUAN,
            CUT,
            MART_EVALUATION.CELL));
    return star.ask()
        .select(fields)
        .from(MART_EVALUATION)
        .where(selection.in(Mart.EVALUATIONS))
        .and(CoverageQuestion.IS_RESULT)
        .and(BudgetYear.IS_WHOLE)
        .and(MART_EVALUATION.INITIAL_YUAN.gt(BigDecimal.ZERO))
        .and(MART_EVALUATION.ADJUSTED_YUAN.gt(BigDecimal.ZERO))
        .orderBy(
            case_().when(IS_CUT, 0).otherwise(1),
            MART_EVALUATION.PATH,
            MART_EVALUATION.SHEET,
            MART_EVALUATION.EVALUATION_KEY)
        .limit(MOST)
        .fetch(BudgetChange::of);
  }

  private static BudgetChange of(Record row) {
    double initial = row.get(MART_EVALUATION.INITIAL_YUAN).doubleValue();
    double adjusted = row.get(MART_EVALUATION.ADJUSTED_YUAN).doubleValue();
    return new BudgetChange(
        Whose.of(row),
        row.get(MART_EVALUATION.KIND),
        row.get(MART_EVALUATION.INITIAL_YUAN),
        row.get(MART_EVALUATION.ADJUSTED_YUAN),
        row.get(MART_EVALUATION.EXECUTED_YUAN),
        adjusted / initial - 1,
        row.get(MART_EVALUATION.EXECUTED_YUAN).doubleValue() / adjusted,
        row.get(CUT),
        Optional.ofNullable(row.get(MART_EVALUATION.CELL)));
  }
}
