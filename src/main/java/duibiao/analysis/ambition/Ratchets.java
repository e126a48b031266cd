package duibiao.analysis.ambition;

import static duibiao.warehouse.star.Tables.FACT_YEAR_PAIR;
import static duibiao.warehouse.star.Tables.MART_INDICATOR;
import static org.jooq.impl.DSL.abs;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.greatest;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.ln;
import static org.jooq.impl.DSL.median;

import duibiao.analysis.Group;
import duibiao.analysis.Grouping;
import duibiao.analysis.LineConditions;
import duibiao.analysis.Mart;
import duibiao.analysis.Selection;
import duibiao.analysis.Star;
import duibiao.analysis.statistics.Proportion;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;

/// Whether targets follow what was reached the year before 「棘轮」 (M07), group by group.
record Ratchets(Star star, Selection selection, Grouping grouping) {
  private static final double ROUNDING = 1e-9;
  private static final Field<Double> NOW = FACT_YEAR_PAIR.T_NOW.cast(Double.class);
  private static final Field<Double> BEFORE = FACT_YEAR_PAIR.T_PREV.cast(Double.class);
  private static final Condition IS_UNCHANGED =
      abs(NOW.minus(BEFORE)).le(inline(ROUNDING).mul(greatest(inline(1.0), abs(NOW), abs(BEFORE))));
  private static final Field<Integer> PAIRS = count().as("pairs");
  private static final Field<Integer> WITH_RHO =
      count().filterWhere(PastCurve.HAS_RHO).as("pairs_with_rho");
  private static final Field<Integer> UNCHANGED = count().filterWhere(IS_UNCHANGED).as("unchanged");
  private static final Field<Double> MEDIAN =
      median(ln(PastCurve.RHO))
          .filterWhere(PastCurve.RHO.gt(0.0))
          .coerce(Double.class)
          .as("median_ln_rho");

  /// The groups that have any pair.
  ///
  /// @param delta how far below last year's actual a target must lie
  Map<Group, YearPairs> ask(double delta) {
    List<Field<String>> groups = grouping.fields(Mart.INDICATORS);
    Field<Integer> below =
        count().filterWhere(PastCurve.RHO.lt(1 - delta - ROUNDING)).as("below_last");
    Map<Group, YearPairs> pairs = new LinkedHashMap<>();
    star.ask()
        .select(groups)
        .select(PAIRS, WITH_RHO, UNCHANGED, MEDIAN, below)
        .from(MART_INDICATOR)
        .join(FACT_YEAR_PAIR)
        .on(FACT_YEAR_PAIR.EVALUATION_KEY.eq(MART_INDICATOR.EVALUATION_KEY))
        .and(FACT_YEAR_PAIR.LINE_NO.eq(MART_INDICATOR.LINE_NO))
        .where(selection.in(Mart.INDICATORS))
        .and(grouping.membersIn(Mart.INDICATORS))
        .and(LineConditions.IS_RESULT)
        .groupBy(groups)
        .orderBy(groups)
        .forEach(row -> pairs.put(grouping.of(row), of(row, row.get(below))));
    return pairs;
  }

  private static YearPairs of(Record row, int below) {
    return new YearPairs(
        new Proportion(below, row.get(WITH_RHO)),
        new Proportion(row.get(UNCHANGED), row.get(PAIRS)),
        Stream.ofNullable(row.get(MEDIAN)).mapToDouble(Double::doubleValue).findFirst());
  }
}
