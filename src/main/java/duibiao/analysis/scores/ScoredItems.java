package duibiao.analysis.scores;

import static duibiao.warehouse.star.Tables.MART_EVALUATION;
import static duibiao.warehouse.star.Tables.MART_INDICATOR;
import static org.jooq.impl.DSL.anyValue;
import static org.jooq.impl.DSL.sum;

import duibiao.analysis.LineConditions;
import duibiao.analysis.Mart;
import duibiao.analysis.MinimalN;
import duibiao.analysis.Selection;
import duibiao.analysis.Star;
import duibiao.analysis.statistics.Discrimination;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jooq.Field;

/// Whether an indicator tells good forms from poor ones 「区分度」 (M11), and which tell nobody apart
/// (M10): the points of a canonical indicator against those of the rest of its form.
public record ScoredItems(Star star, Selection selection) {
  private static final Field<String> NAME = anyValue(MART_INDICATOR.CANONICAL_NAME).as("name");
  private static final Field<String> LEVEL = anyValue(MART_INDICATOR.CANONICAL_LEVEL2).as("level2");
  private static final Field<Double> SCORE =
      sum(MART_INDICATOR.SCORE).cast(Double.class).as("score");
  private static final Field<Double> WEIGHT =
      sum(MART_INDICATOR.WEIGHT).cast(Double.class).as("weight");
  private static final Field<Double> TOTAL =
      anyValue(MART_EVALUATION.TOTAL_SCORE).cast(Double.class).as("total");

  /// An indicator as one kind of evaluator scores it.
  ///
  /// @param name of the canonical indicator
  /// @param level2 its class
  public record Item(long key, String name, String level2, String evaluator) {}

  /// An item and how it discriminates.
  public record Row(Item item, Discrimination discrimination) {

    /// Whether all forms have the same share of its points.
    public boolean isWithoutVariance() {
      return discrimination.sd().orElse(0) == 0;
    }
  }

  /// The items of enough forms, in the order of their names.
  public List<Row> ask() {
    return points().entrySet().stream()
        .filter(item -> MinimalN.DISCRIMINATION.isReached(item.getValue().size()))
        .map(item ->
            new Row(
                item.getKey(),
                Discrimination.of(
                    item.getValue().stream().mapToDouble(points -> points[0]).toArray(),
                    item.getValue().stream().mapToDouble(points -> points[1]).toArray())))
        .toList();
  }

  /// The rate of the item and the rest of its form, form by form.
  private Map<Item, List<double[]>> points() {
    Map<Item, List<double[]>> items = new LinkedHashMap<>();
    star.ask()
        .select(
            MART_INDICATOR.INDICATOR_KEY,
            MART_INDICATOR.EVALUATOR,
            MART_INDICATOR.EVALUATION_KEY,
            NAME,
            LEVEL,
            SCORE,
            WEIGHT,
            TOTAL)
        .from(MART_INDICATOR)
        .join(MART_EVALUATION)
        .on(MART_EVALUATION.EVALUATION_KEY.eq(MART_INDICATOR.EVALUATION_KEY))
        .where(selection.in(Mart.INDICATORS))
        .and(LineConditions.IS_RESULT)
        .and(LineConditions.IS_CERTAIN)
        .and(ScoredForms.HAS_SCORE)
        .and(MART_INDICATOR.INDICATOR_KEY.ne(0L))
        .and(MART_INDICATOR.IS_FULL_SCORE.isNotNull())
        .groupBy(
            MART_INDICATOR.INDICATOR_KEY, MART_INDICATOR.EVALUATOR, MART_INDICATOR.EVALUATION_KEY)
        .having(sum(MART_INDICATOR.WEIGHT).gt(BigDecimal.ZERO))
        .orderBy(NAME, MART_INDICATOR.INDICATOR_KEY, MART_INDICATOR.EVALUATOR, TOTAL, SCORE, WEIGHT)
        .forEach(row ->
            items
                .computeIfAbsent(
                    new Item(
                        row.get(MART_INDICATOR.INDICATOR_KEY),
                        row.get(NAME),
                        row.get(LEVEL),
                        row.get(MART_INDICATOR.EVALUATOR)),
                    key -> new ArrayList<>())
                .add(
                    new double[] {
                      row.get(SCORE) / row.get(WEIGHT), row.get(TOTAL) - row.get(SCORE)
                    }));
    return items;
  }
}
