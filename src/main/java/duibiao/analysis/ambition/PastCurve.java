package duibiao.analysis.ambition;

import static duibiao.warehouse.star.Tables.FACT_YEAR_PAIR;
import static org.jooq.impl.DSL.case_;
import static org.jooq.impl.DSL.greatest;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.least;
import static org.jooq.impl.DSL.ln;

import org.jooq.Condition;
import org.jooq.Field;

/// The curve of A2 in the engine: this year's target beside last year's own actual, 100 when it is
/// as high, 0 when it fell by 30 per cent.
final class PastCurve {
  private static final double ALL = 100;
  private static final double LOWEST = Math.log(0.70);

  /// This year's target over last year's actual, in the better direction (M07).
  static final Field<Double> RHO = FACT_YEAR_PAIR.RHO;

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
