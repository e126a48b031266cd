package duibiao.analysis.survey;

import static duibiao.warehouse.star.Tables.MART_YEAR_PAIR;
import static org.jooq.impl.DSL.abs;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.ln;

import duibiao.analysis.Mart;
import duibiao.analysis.Selection;
import duibiao.analysis.Star;
import duibiao.analysis.statistics.Ratchet;
import duibiao.measure.Polarity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jooq.Field;
import org.jooq.Record;

/// How a target moved from one year to the next 「棘轮」 (M07), the largest moves first.
///
/// @param targetBefore last year's target, in the printed unit; a percentage is a fraction
/// @param actualBefore what came of it
/// @param target this year's
/// @param reached last year's actual over last year's target
/// @param asked this year's target over last year's
/// @param rho this year's target against last year's actual, below 1 the easier one
/// @param cell of this year's target
public record YearArrow(
    Whose whose,
    String indicator,
    Optional<String> unit,
    boolean isLower,
    double targetBefore,
    double actualBefore,
    double target,
    double reached,
    double asked,
    double rho,
    String cell) {
  private static final int MOST = 200;
  private static final Mart PAIRS = new Mart(MART_YEAR_PAIR);
  private static final Field<Double> NOW = MART_YEAR_PAIR.T_NOW.cast(Double.class).as("asked_now");
  private static final Field<Double> BEFORE =
      MART_YEAR_PAIR.T_PREV.cast(Double.class).as("asked_before");
  private static final Field<Double> LAST =
      MART_YEAR_PAIR.A_PREV.cast(Double.class).as("reached_before");

  static List<YearArrow> of(Star star, Selection selection) {
    Field<Double> now = MART_YEAR_PAIR.T_NOW.cast(Double.class);
    Field<Double> before = MART_YEAR_PAIR.T_PREV.cast(Double.class);
    Field<Double> last = MART_YEAR_PAIR.A_PREV.cast(Double.class);
    List<Field<?>> fields = new ArrayList<>(Whose.fields(PAIRS));
    fields.addAll(
        List.of(
            MART_YEAR_PAIR.INDICATOR_NAME,
            MART_YEAR_PAIR.CANONICAL_NAME,
            MART_YEAR_PAIR.UNIT,
            MART_YEAR_PAIR.POLARITY,
            BEFORE,
            LAST,
            NOW,
            MART_YEAR_PAIR.CELL));
    return star.ask()
        .select(fields)
        .from(MART_YEAR_PAIR)
        .where(selection.in(PAIRS))
        .and(MART_YEAR_PAIR.IS_POLARITY_ASSUMED.isFalse())
        .and(now.gt(0.0))
        .and(before.gt(0.0))
        .and(last.gt(0.0))
        .orderBy(
            coalesce(abs(ln(now.div(last))), 0.0).desc(),
            MART_YEAR_PAIR.REGION_CODE,
            MART_YEAR_PAIR.YEAR,
            MART_YEAR_PAIR.EVALUATION_KEY,
            MART_YEAR_PAIR.LINE_NO)
        .limit(MOST)
        .fetch(YearArrow::of);
  }

  private static YearArrow of(Record row) {
    double before = row.get(BEFORE);
    double last = row.get(LAST);
    double now = row.get(NOW);
    boolean isLower = row.get(MART_YEAR_PAIR.POLARITY).equals("lower");
    Polarity polarity = isLower ? Polarity.LOWER : Polarity.HIGHER;
    return new YearArrow(
        Whose.of(row),
        Optional.ofNullable(row.get(MART_YEAR_PAIR.INDICATOR_NAME))
            .orElse(row.get(MART_YEAR_PAIR.CANONICAL_NAME)),
        Optional.ofNullable(row.get(MART_YEAR_PAIR.UNIT)),
        isLower,
        before,
        last,
        now,
        last / before,
        now / before,
        new Ratchet.Pair(before, last, now, polarity).rho().orElseThrow(),
        Optional.ofNullable(row.get(MART_YEAR_PAIR.CELL)).orElse(""));
  }
}
