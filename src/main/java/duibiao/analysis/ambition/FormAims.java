package duibiao.analysis.ambition;

import static duibiao.warehouse.star.Tables.FACT_INDICATOR;
import static duibiao.warehouse.star.Tables.FACT_YEAR_PAIR;
import static duibiao.warehouse.star.Tables.MART_INDICATOR;
import static duibiao.warehouse.star.Tables.MART_LINE_PEER;
import static duibiao.warehouse.star.Tables.MART_SATURATED_LINE;
import static org.jooq.impl.DSL.case_;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.not;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.sum;

import duibiao.analysis.LineConditions;
import duibiao.analysis.Mart;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DataType;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;

/// What the lines of a form add up to for the Ambition Index: of each part the sum of the line
/// values times their weights, and of those weights.
///
/// @param lines indicator lines that promise something
/// @param stretchable how many of them have a stretch (A1)
/// @param isWeighted whether it prints weights; else every line weighs 1
/// @param weight of all lines that promise something
/// @param stretch A1 by the ruleset
/// @param strict A1 as if over-achievement began at 120 %
/// @param mild A1 as if it began at 150 %
/// @param past A2
/// @param peers A3
/// @param measurable A4
/// @param informative A5
/// @param laxWeight the weight of lax lines (M14)
/// @param lax how many there are
public record FormAims(
    int lines,
    int stretchable,
    boolean isWeighted,
    double weight,
    Weighted stretch,
    Weighted strict,
    Weighted mild,
    Weighted past,
    Weighted peers,
    Weighted measurable,
    Weighted informative,
    double laxWeight,
    int lax) {
  private static final double STRICT_RATIO = 1.2;
  private static final double MILD_RATIO = 1.5;
  private static final double ALL = 100;
  private static final String PEER_WEIGHT = "weight_peers";
  private static final String PEERS = "peers_stretch";

  /// Sums of binary fractions would hang on the order of the lines.
  private static final DataType<BigDecimal> EXACT = SQLDataType.DECIMAL(18, 9);

  /// An order that does not hang on the order of loading.
  static final Comparator<FormAims> BY_FIGURES =
      Comparator.comparingDouble((FormAims form) -> form.stretch().sum())
          .thenComparingDouble(form -> form.stretch().weight())
          .thenComparingDouble(FormAims::weight)
          .thenComparingDouble(form -> form.measurable().sum())
          .thenComparingDouble(form -> form.informative().sum())
          .thenComparingDouble(form -> form.past().sum())
          .thenComparingDouble(form -> form.peers().sum())
          .thenComparingDouble(form -> form.strict().sum())
          .thenComparingDouble(form -> form.mild().sum())
          .thenComparingDouble(FormAims::laxWeight)
          .thenComparingInt(FormAims::lines);

  /// A sum of weighted values, and of their weights.
  public record Weighted(double sum, double weight) {
    static final Weighted NONE = new Weighted(0, 0);
  }

  private static final Field<BigDecimal> FORM_SUM = sum(FACT_INDICATOR.WEIGHT).as("form_weight");

  /// One row per form that has lines: what they weigh together.
  static final Table<?> FORM_WEIGHT =
      select(FACT_INDICATOR.EVALUATION_KEY, FORM_SUM)
          .from(FACT_INDICATOR)
          .groupBy(FACT_INDICATOR.EVALUATION_KEY)
          .asTable("weight_of_form");

  private static final Field<Long> FORM_WEIGHT_KEY =
      new Mart(FORM_WEIGHT).column(FACT_INDICATOR.EVALUATION_KEY);

  /// The indicator lines with the weight of their form, their last year, their peers.
  static final Table<?> LINES_OF_FORMS =
      MART_INDICATOR
          .join(FORM_WEIGHT)
          .on(FORM_WEIGHT_KEY.eq(MART_INDICATOR.EVALUATION_KEY))
          .leftJoin(FACT_YEAR_PAIR)
          .on(FACT_YEAR_PAIR.EVALUATION_KEY.eq(MART_INDICATOR.EVALUATION_KEY))
          .and(FACT_YEAR_PAIR.LINE_NO.eq(MART_INDICATOR.LINE_NO))
          .leftJoin(MART_LINE_PEER)
          .on(MART_LINE_PEER.EVALUATION_KEY.eq(MART_INDICATOR.EVALUATION_KEY))
          .and(MART_LINE_PEER.LINE_NO.eq(MART_INDICATOR.LINE_NO))
          .leftJoin(MART_SATURATED_LINE)
          .on(MART_SATURATED_LINE.EVALUATION_KEY.eq(MART_INDICATOR.EVALUATION_KEY))
          .and(MART_SATURATED_LINE.LINE_NO.eq(MART_INDICATOR.LINE_NO));

  private static final Condition IS_WEIGHTED =
      new Mart(FORM_WEIGHT).column(FORM_SUM).gt(BigDecimal.ZERO);

  /// What a line weighs.
  static final Field<Double> LINE_WEIGHT =
      case_()
          .when(IS_WEIGHTED, coalesce(MART_INDICATOR.WEIGHT.cast(Double.class), inline(0.0)))
          .otherwise(inline(1.0));

  private static final Condition HAS_STRETCH =
      LineConditions.IS_PROMISE.and(MART_INDICATOR.STRETCH.isNotNull());
  private static final Condition IS_INFORMATIVE =
      LineConditions.IS_PROMISE
          .and(not(MART_INDICATOR.IS_COPIED))
          .and(not(MART_INDICATOR.IS_AT_BOUND))
          .and(MART_SATURATED_LINE.LINE_NO.isNull());
  private static final Condition HAS_PAST =
      LineConditions.IS_PROMISE.and(FACT_YEAR_PAIR.LINE_NO.isNotNull()).and(PastCurve.HAS_RHO);
  private static final Condition IS_LAX = LineConditions.IS_PROMISE.and(LineConditions.IS_LAX);

  private static final Field<Integer> LINES =
      count().filterWhere(LineConditions.IS_PROMISE).as("lines");
  private static final Field<Integer> STRETCHABLE =
      count().filterWhere(HAS_STRETCH).as("stretchable");
  private static final Field<Integer> WEIGHTED = count().filterWhere(IS_WEIGHTED).as("weighted");
  private static final Field<Double> WEIGHT =
      total(LINE_WEIGHT, LineConditions.IS_PROMISE, "weight_promised");
  private static final Field<Double> STRETCH_WEIGHT =
      total(LINE_WEIGHT, HAS_STRETCH, "weight_stretchable");
  private static final Field<Double> STRETCH = stretch(MART_INDICATOR.STRETCH, "stretch_usual");
  private static final Field<Double> STRICT =
      stretch(new StretchCurve(STRICT_RATIO).value(), "stretch_strict");
  private static final Field<Double> MILD =
      stretch(new StretchCurve(MILD_RATIO).value(), "stretch_mild");
  private static final Field<Double> PAST_WEIGHT = total(LINE_WEIGHT, HAS_PAST, "weight_past");
  private static final Field<Double> PAST =
      total(LINE_WEIGHT.mul(PastCurve.VALUE), HAS_PAST, "past");
  private static final Field<Double> MEASURABLE =
      total(LINE_WEIGHT, LineConditions.IS_MEASURABLE, "weight_measurable");
  private static final Field<Double> INFORMATIVE =
      total(LINE_WEIGHT, IS_INFORMATIVE, "weight_informative");
  private static final Field<Double> LAX_WEIGHT = total(LINE_WEIGHT, IS_LAX, "weight_lax");
  private static final Field<Integer> LAX = count().filterWhere(IS_LAX).as("lax_lines");

  private static Field<Double> stretch(Field<Double> value, String name) {
    return total(LINE_WEIGHT.mul(value), HAS_STRETCH, name);
  }

  /// 0 of no lines.
  private static Field<Double> total(Field<Double> value, Condition condition, String name) {
    return coalesce(sum(value.cast(EXACT)).filterWhere(condition).cast(Double.class), inline(0.0))
        .as(name);
  }

  /// The columns that [#of] reads, from [#LINES_OF_FORMS], by form.
  ///
  /// @param leastPeers how many peers a line needs
  static List<Field<?>> fields(int leastPeers) {
    Condition hasPeers =
        LineConditions.IS_PROMISE
            .and(MART_LINE_PEER.PEERS.ge(leastPeers))
            .and(MART_LINE_PEER.PEER_EASINESS.isNotNull());
    Field<Double> asked = inline(ALL).minus(MART_LINE_PEER.PEER_EASINESS.mul(ALL));
    return List.of(
        total(LINE_WEIGHT, hasPeers, PEER_WEIGHT),
        total(LINE_WEIGHT.mul(asked), hasPeers, PEERS),
        LINES,
        STRETCHABLE,
        WEIGHTED,
        WEIGHT,
        STRETCH_WEIGHT,
        STRETCH,
        STRICT,
        MILD,
        PAST_WEIGHT,
        PAST,
        MEASURABLE,
        INFORMATIVE,
        LAX_WEIGHT,
        LAX);
  }

  static FormAims of(Record row) {
    double weight = row.get(WEIGHT);
    double stretchable = row.get(STRETCH_WEIGHT);
    return new FormAims(
        row.get(LINES),
        row.get(STRETCHABLE),
        row.get(WEIGHTED) > 0,
        weight,
        new Weighted(row.get(STRETCH), stretchable),
        new Weighted(row.get(STRICT), stretchable),
        new Weighted(row.get(MILD), stretchable),
        new Weighted(row.get(PAST), row.get(PAST_WEIGHT)),
        new Weighted(row.get(PEERS, Double.class), row.get(PEER_WEIGHT, Double.class)),
        new Weighted(ALL * row.get(MEASURABLE), weight),
        new Weighted(ALL * row.get(INFORMATIVE), weight),
        row.get(LAX_WEIGHT),
        row.get(LAX));
  }
}
