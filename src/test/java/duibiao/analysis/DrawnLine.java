package duibiao.analysis;

import static duibiao.warehouse.star.Tables.DIM_INDICATOR;
import static duibiao.warehouse.star.Tables.FACT_INDICATOR;

import duibiao.evaluation.Actual;
import duibiao.evaluation.Amount;
import duibiao.evaluation.Indicator;
import duibiao.evaluation.Operator;
import duibiao.evaluation.Target;
import duibiao.measure.LineMetrics;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;

/// A drawn line with what it measures, as a row of the star.
record DrawnLine(Indicator indicator, LineMetrics metrics) {

  void insert(DSLContext context, int form, int number) {
    Target target = indicator.target().value();
    Actual actual = indicator.actual().value();
    insertIndicator(context);
    context
        .insertInto(FACT_INDICATOR)
        .set(measured())
        .set(FACT_INDICATOR.EVALUATION_KEY, (long) form)
        .set(FACT_INDICATOR.LINE_NO, number)
        .set(FACT_INDICATOR.INDICATOR_KEY, key())
        .set(FACT_INDICATOR.MATCH_CONFIDENCE, 1.0)
        .set(FACT_INDICATOR.LEVEL1_CODE, "unknown")
        .set(FACT_INDICATOR.LEVEL2_CODE, "unknown")
        .set(FACT_INDICATOR.IS_MISFILED, false)
        .set(FACT_INDICATOR.INDICATOR_NAME, indicator.level3().orElse(null))
        .set(FACT_INDICATOR.TARGET_TEXT, target.text())
        .set(FACT_INDICATOR.TARGET_KIND, kind(target))
        .set(FACT_INDICATOR.TARGET_OPERATOR, operator(target).sign())
        .set(FACT_INDICATOR.TARGET_VALUE, value(target).orElse(null))
        .set(FACT_INDICATOR.TARGET_BASE_VALUE, value(target).orElse(null))
        .set(FACT_INDICATOR.TARGET_BASE_UNIT, unit(target))
        .set(FACT_INDICATOR.UNIT, unit(target))
        .set(FACT_INDICATOR.ACTUAL_VALUE, value(actual).orElse(null))
        .set(FACT_INDICATOR.ACTUAL_BASE_VALUE, value(actual).orElse(null))
        .set(FACT_INDICATOR.ACTUAL_TEXT, actual.text())
        .set(FACT_INDICATOR.ACTUAL_KIND, kind(actual))
        .set(FACT_INDICATOR.ACTUAL_OPERATOR, Operator.NONE.sign())
        .set(FACT_INDICATOR.WEIGHT, points(indicator.weight()))
        .set(FACT_INDICATOR.SCORE, points(indicator.score()))
        .set(FACT_INDICATOR.CELL, "C" + (number + 6))
        .set(FACT_INDICATOR.ACTUAL_CELL, "E" + (number + 6))
        .execute();
  }

  private void insertIndicator(DSLContext context) {
    indicator
        .level3()
        .ifPresent(name ->
            context
                .insertInto(DIM_INDICATOR)
                .set(DIM_INDICATOR.INDICATOR_KEY, key())
                .set(DIM_INDICATOR.CODE, name)
                .set(DIM_INDICATOR.CANONICAL_NAME, name)
                .set(DIM_INDICATOR.LEVEL1, "unknown")
                .set(DIM_INDICATOR.LEVEL2, "unknown")
                .set(DIM_INDICATOR.POLARITY, "unknown")
                .set(DIM_INDICATOR.MEASURE, name)
                .set(DIM_INDICATOR.SUBJECT, "")
                .set(DIM_INDICATOR.DIMENSION, "")
                .set(DIM_INDICATOR.FAMILY, name)
                .onConflictDoNothing()
                .execute());
  }

  /// The same in all forms.
  private long key() {
    return indicator.level3().map(name -> 1L + Integer.toUnsignedLong(name.hashCode())).orElse(0L);
  }

  private Map<Field<?>, @Nullable Object> measured() {
    Map<Field<?>, @Nullable Object> columns = new HashMap<>();
    columns.put(
        FACT_INDICATOR.POLARITY,
        metrics.attainment().polarity().map(polarity -> polarity.code()).orElse(null));
    columns.put(FACT_INDICATOR.ATTAINMENT, boxed(metrics.attainment().ratio()));
    columns.put(
        FACT_INDICATOR.ATTAINMENT_ABSENCE,
        metrics.attainment().absence().map(Enum::name).orElse(null));
    columns.put(FACT_INDICATOR.HEADROOM, boxed(metrics.laxity().headroom()));
    columns.put(FACT_INDICATOR.STRETCH, boxed(metrics.laxity().stretch()));
    columns.put(FACT_INDICATOR.IS_MET, metrics.attainment().isMet().orElse(null));
    columns.put(FACT_INDICATOR.IS_POLARITY_ASSUMED, metrics.attainment().isPolarityAssumed());
    columns.put(FACT_INDICATOR.IS_EXACT_HIT, metrics.attainment().isExact());
    columns.put(FACT_INDICATOR.IS_NEAR_HIT, metrics.attainment().isNear());
    columns.put(FACT_INDICATOR.IS_OVER130, metrics.laxity().isOver130());
    columns.put(FACT_INDICATOR.IS_INFINITE, metrics.attainment().isUnbounded());
    columns.put(FACT_INDICATOR.IS_AT_BOUND, metrics.laxity().isAtBound());
    columns.put(FACT_INDICATOR.IS_BOUND_VIOLATED, metrics.laxity().isBoundViolated());
    columns.put(FACT_INDICATOR.IS_LAX_BOUNDED, metrics.laxity().isLaxBounded());
    columns.put(FACT_INDICATOR.IS_BLIND130, metrics.laxity().isBlind130());
    columns.put(FACT_INDICATOR.IS_FULL_SCORE, metrics.expectation().isFull().orElse(null));
    columns.put(FACT_INDICATOR.IS_COPIED, metrics.isCopied());
    return columns;
  }

  private static String kind(Object value) {
    return value.getClass().getSimpleName().toLowerCase(Locale.ROOT);
  }

  private static Operator operator(Target target) {
    return switch (target) {
      case Target.Numeric numeric -> numeric.operator();
      case Target.Percent percent -> percent.operator();
      default -> Operator.NONE;
    };
  }

  private static Optional<BigDecimal> value(Target target) {
    return switch (target) {
      case Target.Numeric numeric -> Optional.of(numeric.quantity().value());
      case Target.Percent percent -> Optional.of(percent.quantity().value());
      default -> Optional.empty();
    };
  }

  private static Optional<BigDecimal> value(Actual actual) {
    return switch (actual) {
      case Actual.Numeric numeric -> Optional.of(numeric.quantity().value());
      case Actual.Percent percent -> Optional.of(percent.quantity().value());
      default -> Optional.empty();
    };
  }

  private static @Nullable String unit(Target target) {
    return switch (target) {
      case Target.Numeric numeric -> numeric.quantity().unit().orElse(null);
      case Target.Percent percent -> percent.quantity().unit().orElse(null);
      default -> null;
    };
  }

  private static @Nullable BigDecimal points(Optional<Amount> amount) {
    return amount.map(Amount::value).orElse(null);
  }

  private static @Nullable Double boxed(OptionalDouble number) {
    return number.isPresent() ? number.getAsDouble() : null;
  }
}
