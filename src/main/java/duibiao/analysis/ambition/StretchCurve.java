package duibiao.analysis.ambition;

import static duibiao.warehouse.star.Tables.MART_INDICATOR;
import static org.jooq.impl.DSL.case_;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.greatest;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.least;
import static org.jooq.impl.DSL.ln;

import org.jooq.Field;

/// The curve of A1 in the engine, for ratios other than the ruleset's: how much a line asked, 100
/// to 0, if over-achievement began elsewhere.
///
/// @param overRatio where half of it is gone
record StretchCurve(double overRatio) {
  private static final double CLOSE = Math.log(1.05);
  private static final double FAR = Math.log(2);
  private static final double MOST = 100;
  private static final double HALF = 50;
  private static final double ROOM_LEFT = 0.25;

  /// Of a line that has a stretch.
  Field<Double> value() {
    return case_()
        .when(MART_INDICATOR.IS_INFINITE.isTrue(), inline(0.0))
        .when(MART_INDICATOR.ATTAINMENT.le(0.0), ofHeadroom())
        .otherwise(least(ofRatio(), ofHeadroom()));
  }

  private Field<Double> ofRatio() {
    Field<Double> x = ln(MART_INDICATOR.ATTAINMENT).cast(Double.class);
    double over = Math.log(overRatio);
    return case_()
        .when(x.le(CLOSE), inline(MOST))
        .when(x.ge(FAR), inline(0.0))
        .when(x.le(over), inline(MOST).minus(x.minus(CLOSE).mul(HALF / (over - CLOSE))))
        .otherwise(inline(HALF).minus(x.minus(over).mul(HALF / (FAR - over))));
  }

  /// All of it where there is no end to which a headroom could be told.
  private static Field<Double> ofHeadroom() {
    Field<Double> straight =
        inline(MOST).minus(MART_INDICATOR.HEADROOM.minus(ROOM_LEFT).mul(MOST / (1 - ROOM_LEFT)));
    return coalesce(greatest(inline(0.0), least(inline(MOST), straight)), inline(MOST));
  }
}
