package duibiao.analysis.ambition;

import static duibiao.warehouse.star.Tables.MART_YEAR_PAIR;
import static org.jooq.impl.DSL.case_;
import static org.jooq.impl.DSL.greatest;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.least;
import static org.jooq.impl.DSL.ln;
import static org.jooq.impl.DSL.nullif;

import org.jooq.Condition;
import org.jooq.Field;

/// The curve of A2 in the engine: this year's target beside last year's own actual, 100 when it is
/// as high, 0 when it fell by 30 per cent.
final class PastCurve {
  private static final double ALL = 100;
  private static final double LOWEST = Math.log(0.70);
  private static final Field<Double> TARGET = MART_YEAR_PAIR.T_NOW.cast(Double.class);
  private static final Field<Double> LAST = MART_YEAR_PAIR.A_PREV.cast(Double.class);

  /// This year's target over last year's actual, in the better direction (M07).
  static final Field<Double> RHO =
      case_()
          .when(
              MART_YEAR_PAIR.POLARITY.eq("higher").and(LAST.gt(0.0)),
              TARGET.div(nullif(LAST, inline(0.0))))
          .when(
              MART_YEAR_PAIR.POLARITY.eq("lower").and(TARGET.gt(0.0)),
              LAST.div(nullif(TARGET, inline(0.0))));

  static final Condition HAS_RHO = RHO.isNotNull();

  static final Field<Double> VALUE =
      case_()
          .when(RHO.le(0.0), inline(0.0))
          .otherwise(
              greatest(
                  inline(0.0),
                  least(
                      inline(ALL),
                      inline(ALL).minus(ln(RHO).cast(Double.class).mul(ALL / LOWEST)))));

  private PastCurve() {}
}
