package duibiao.analysis.ambition;

import static duibiao.warehouse.star.Tables.FACT_YEAR_PAIR;
import static duibiao.warehouse.star.Tables.MART_INDICATOR;
import static duibiao.warehouse.star.Tables.MART_LINE_PEER;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.median;

import duibiao.analysis.LineConditions;
import duibiao.analysis.Mart;
import duibiao.analysis.Selection;
import duibiao.analysis.Star;
import duibiao.measure.Rulesets;
import java.util.List;
import org.jooq.Field;
import org.jooq.SelectField;

/// One indicator across regions and years: what others promise and reach, who would already pass,
/// and between what the next target may lie.
public record SingleIndicator(Star star, Rulesets rulesets) {
  /// As many lines as anybody reads.
  private static final int MOST = 1000;

  private static final Field<Double> TARGET = MART_INDICATOR.TARGET_BASE_VALUE.cast(Double.class);
  private static final Field<Double> ACTUAL = MART_INDICATOR.ACTUAL_BASE_VALUE.cast(Double.class);
  private static final Field<Double> LAST =
      FACT_YEAR_PAIR.A_PREV.cast(Double.class).as("last_actual");

  /// The middle of what is reached by lines of the same level, year and unit.
  private static final Field<Double> USUAL =
      median(ACTUAL)
          .over()
          .partitionBy(
              MART_INDICATOR.INDICATOR_KEY,
              MART_INDICATOR.TARGET_BASE_UNIT,
              MART_INDICATOR.POLARITY,
              MART_INDICATOR.REGION_LEVEL,
              MART_INDICATOR.YEAR,
              MART_INDICATOR.EVALUATOR)
          .coerce(Double.class)
          .as("usual_actual");

  private static final List<SelectField<?>> FIELDS =
      List.of(
          MART_INDICATOR.REGION_CODE,
          MART_INDICATOR.REGION,
          MART_INDICATOR.YEAR,
          MART_INDICATOR.ORGANISATION,
          MART_INDICATOR.CANONICAL_NAME,
          MART_INDICATOR.INDICATOR_NAME,
          MART_INDICATOR.TARGET_TEXT,
          MART_INDICATOR.ACTUAL_TEXT,
          MART_INDICATOR.POLARITY,
          MART_INDICATOR.TARGET_BASE_UNIT,
          TARGET.as("target"),
          ACTUAL.as("actual"),
          LAST,
          USUAL,
          MART_LINE_PEER.PEERS,
          MART_LINE_PEER.TARGET_PERCENTILE,
          MART_LINE_PEER.PEER_PASS_RATE,
          MART_INDICATOR.PATH,
          MART_INDICATOR.SHEET,
          coalesce(MART_INDICATOR.TARGET_CELL, MART_INDICATOR.CELL).as("place"));

  /// Asks.
  ///
  /// @param name of the canonical indicator, or as forms print it
  public List<IndicatorLine> ask(Selection selection, String name) {
    int leastPeers = rulesets.of(selection.year()).peersMin();
    return star.ask()
        .select(FIELDS)
        .from(MART_INDICATOR)
        .leftJoin(MART_LINE_PEER)
        .on(MART_LINE_PEER.EVALUATION_KEY.eq(MART_INDICATOR.EVALUATION_KEY))
        .and(MART_LINE_PEER.LINE_NO.eq(MART_INDICATOR.LINE_NO))
        .leftJoin(FACT_YEAR_PAIR)
        .on(FACT_YEAR_PAIR.EVALUATION_KEY.eq(MART_INDICATOR.EVALUATION_KEY))
        .and(FACT_YEAR_PAIR.LINE_NO.eq(MART_INDICATOR.LINE_NO))
        .where(selection.in(Mart.INDICATORS))
        .and(LineConditions.IS_RESULT)
        .and(LineConditions.IS_PROMISE)
        .and(MART_INDICATOR.CANONICAL_NAME.eq(name).or(MART_INDICATOR.INDICATOR_NAME.eq(name)))
        .orderBy(
            MART_INDICATOR.YEAR.desc().nullsLast(),
            MART_INDICATOR.REGION_CODE,
            MART_INDICATOR.ORGANISATION,
            MART_INDICATOR.PATH,
            MART_INDICATOR.SHEET,
            MART_INDICATOR.LINE_NO)
        .limit(MOST)
        .fetch(row -> IndicatorLine.of(row, leastPeers));
  }
}
