package duibiao.analysis;

import static duibiao.warehouse.star.Tables.MART_INDICATOR;

import duibiao.measure.Reason;
import org.jooq.Condition;

/// Which lines a figure is about: the denominators of the shares, and what is counted of them.
public final class LineConditions {
  /// Forms that report what came of their targets.
  public static final Condition IS_RESULT = MART_INDICATOR.STAGE.eq("result");

  /// Not to be read in two ways; all others stay out of every figure.
  public static final Condition IS_CERTAIN =
      MART_INDICATOR.ATTAINMENT_ABSENCE.isDistinctFrom(Reason.PARSE_UNCERTAIN.name());

  /// Promises or weighs something: a blank slot of a template does neither.
  public static final Condition IS_PROMISE =
      IS_CERTAIN.and(MART_INDICATOR.TARGET_KIND.ne("none").or(MART_INDICATOR.WEIGHT.isNotNull()));

  public static final Condition IS_NUMERIC =
      IS_CERTAIN.and(MART_INDICATOR.TARGET_KIND.in("numeric", "percent"));

  public static final Condition IS_MEASURABLE =
      IS_CERTAIN.and(MART_INDICATOR.TARGET_KIND.in("numeric", "percent", "range", "date"));

  /// A number to reach or not to exceed.
  public static final Condition IS_INEQUALITY =
      IS_NUMERIC.and(MART_INDICATOR.TARGET_OPERATOR.in(">=", ">", "<=", "<"));

  public static final Condition IS_EXACT = IS_INEQUALITY.and(MART_INDICATOR.IS_EXACT_HIT.isTrue());

  /// Has a direction and leaves room: only such a target can be lax.
  public static final Condition IS_STRETCHABLE =
      MART_INDICATOR.POLARITY.in("higher", "lower").and(MART_INDICATOR.IS_AT_BOUND.isFalse());

  public static final Condition IS_LAX =
      MART_INDICATOR.IS_OVER130.isTrue().or(MART_INDICATOR.IS_LAX_BOUNDED.isTrue());

  /// Lax, and its direction is printed or ruled: nobody is shown on a mere assumption.
  public static final Condition IS_LAX_FOR_CERTAIN =
      IS_LAX.and(MART_INDICATOR.IS_POLARITY_ASSUMED.isFalse());

  private LineConditions() {}
}
