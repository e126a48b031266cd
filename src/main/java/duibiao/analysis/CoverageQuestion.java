package duibiao.analysis;

import static duibiao.warehouse.star.Tables.MART_EVALUATION;
import static java.util.stream.Collectors.toMap;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.not;

import duibiao.analysis.Coverage.LeftOut;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.Record5;

/// Selected forms → what an answer covers.
///
/// @param counts which forms the answer counts, of those with a result
public record CoverageQuestion(Star star, Selection selection, Condition counts) {

  /// A form that reports what came of its targets.
  public static final Condition IS_RESULT = MART_EVALUATION.STAGE.eq("result");

  private static final Condition IS_REGION_KNOWN =
      MART_EVALUATION.REGION_CODE.ne(Group.Member.UNKNOWN);

  public Coverage ask() {
    Condition isCounted = IS_RESULT.and(counts);
    Record5<Integer, Integer, Integer, Integer, Integer> row =
        star.ask()
            .select(
                count().filterWhere(isCounted),
                countDistinct(MART_EVALUATION.REGION_CODE)
                    .filterWhere(isCounted.and(IS_REGION_KNOWN)),
                count().filterWhere(isCounted.and(MART_EVALUATION.IS_CONFLICT.isTrue())),
                count().filterWhere(not(IS_RESULT)),
                count().filterWhere(IS_RESULT.andNot(counts)))
            .from(MART_EVALUATION)
            .where(selection.in(Mart.EVALUATIONS))
            .fetchSingle();
    Map<String, Integer> evaluators = evaluators(selection, isCounted);
    Map<String, Integer> others = evaluators(selection.ofAnyEvaluator(), isCounted);
    others.keySet().removeAll(evaluators.keySet());
    return new Coverage(
        row.value1(),
        row.value2(),
        years(isCounted),
        row.value3(),
        evaluators,
        new LeftOut(
            row.value4(), row.value5(), selection.evaluator().isEmpty() ? Map.of() : others),
        Provenance.of(star, selection));
  }

  private List<Integer> years(Condition isCounted) {
    return star.ask()
        .selectDistinct(MART_EVALUATION.YEAR)
        .from(MART_EVALUATION)
        .where(selection.in(Mart.EVALUATIONS))
        .and(isCounted)
        .and(MART_EVALUATION.YEAR.isNotNull())
        .orderBy(MART_EVALUATION.YEAR)
        .fetch(MART_EVALUATION.YEAR);
  }

  private Map<String, Integer> evaluators(Selection selection, Condition isCounted) {
    return star
        .ask()
        .select(MART_EVALUATION.EVALUATOR, count())
        .from(MART_EVALUATION)
        .where(selection.in(Mart.EVALUATIONS))
        .and(isCounted)
        .groupBy(MART_EVALUATION.EVALUATOR)
        .orderBy(MART_EVALUATION.EVALUATOR)
        .stream()
        .collect(
            toMap(
                row -> row.value1(), row -> row.value2(), (one, other) -> one, LinkedHashMap::new));
  }
}
