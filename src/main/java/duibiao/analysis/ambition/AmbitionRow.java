package duibiao.analysis.ambition;

import static duibiao.warehouse.star.Tables.MART_INDICATOR;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.median;
import static org.jooq.impl.DSL.sum;

import duibiao.analysis.Group;
import duibiao.analysis.LineConditions;
import duibiao.analysis.statistics.Proportion;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;

/// The signs of lax targets in a group.
///
/// @param lines indicator lines, those in doubt among them
/// @param uncertain lines that can be read in two ways: they are in no other figure
/// @param numeric lines that promise a number or a percentage
/// @param assumed lines without a sign, of which more was taken to be better
/// @param measurable lines that promise a number, a range or a day, of all that promise or weigh
///   something (M09)
/// @param measurableWeight what share of the printed weight those have
/// @param exact actual equals target, of all that must reach or not exceed a number and report one
///   (M04)
/// @param over130 over-achieved, of all with a direction and room (M04)
/// @param headroom the median share of the room above the target that was used (M03), of the lines
///   in `blind130`
/// @param blind130 targets so high that over-achieving cannot show, of all with a known end above
///   them (M04)
/// @param lax over-achieved or nearly all of the room used, of all with a direction and room (M04)
public record AmbitionRow(
    Group group,
    int forms,
    int lines,
    int uncertain,
    int numeric,
    int assumed,
    Proportion measurable,
    OptionalDouble measurableWeight,
    Proportion exact,
    Proportion over130,
    OptionalDouble headroom,
    Proportion blind130,
    Proportion lax) {

  private static final Field<Integer> FORMS =
      countDistinct(MART_INDICATOR.EVALUATION_KEY).as("forms");
  private static final Field<Integer> LINES = count().as("lines");
  private static final Field<Integer> CERTAIN = those(LineConditions.IS_CERTAIN, "certain");
  private static final Field<Integer> NUMERIC = those(LineConditions.IS_NUMERIC, "numerics");
  private static final Field<Integer> ASSUMED =
      those(MART_INDICATOR.IS_POLARITY_ASSUMED.isTrue(), "assumed");
  private static final Field<Integer> PROMISES = those(LineConditions.IS_PROMISE, "promises");
  private static final Field<Integer> MEASURABLE =
      those(LineConditions.IS_MEASURABLE, "measurable");
  private static final Field<BigDecimal> WEIGHT =
      sum(MART_INDICATOR.WEIGHT).filterWhere(LineConditions.IS_PROMISE).as("all_weight");
  private static final Field<BigDecimal> MEASURABLE_WEIGHT =
      sum(MART_INDICATOR.WEIGHT).filterWhere(LineConditions.IS_MEASURABLE).as("measurable_weight");
  private static final Field<Integer> INEQUALITIES =
      those(LineConditions.IS_INEQUALITY, "inequalities");
  private static final Field<Integer> EXACT = those(LineConditions.IS_EXACT, "exact");
  private static final Field<Integer> STRETCHABLE =
      those(LineConditions.IS_STRETCHABLE, "stretchable");
  private static final Field<Integer> OVER130 =
      those(MART_INDICATOR.IS_OVER130.isTrue(), "over130");
  private static final Field<Integer> LAX = those(LineConditions.IS_LAX, "lax");
  private static final Field<Integer> BOUNDED =
      those(MART_INDICATOR.HEADROOM.isNotNull(), "bounded");
  private static final Field<Integer> BLIND130 =
      those(MART_INDICATOR.IS_BLIND130.isTrue(), "blind130");
  private static final Field<Double> HEADROOM =
      median(MART_INDICATOR.HEADROOM).coerce(Double.class).as("median_headroom");

  private static Field<Integer> those(Condition condition, String name) {
    return count().filterWhere(condition).as(name);
  }

  /// The columns that [#of] reads, from the indicator lines.
  static List<Field<?>> fields() {
    return List.of(
        FORMS,
        LINES,
        CERTAIN,
        NUMERIC,
        ASSUMED,
        PROMISES,
        MEASURABLE,
        WEIGHT,
        MEASURABLE_WEIGHT,
        INEQUALITIES,
        EXACT,
        STRETCHABLE,
        OVER130,
        LAX,
        BOUNDED,
        BLIND130,
        HEADROOM);
  }

  static AmbitionRow of(Group group, Record row) {
    return new AmbitionRow(
        group,
        row.get(FORMS),
        row.get(LINES),
        row.get(LINES) - row.get(CERTAIN),
        row.get(NUMERIC),
        row.get(ASSUMED),
        new Proportion(row.get(MEASURABLE), row.get(PROMISES)),
        share(number(row, MEASURABLE_WEIGHT), number(row, WEIGHT)),
        new Proportion(row.get(EXACT), row.get(INEQUALITIES)),
        new Proportion(row.get(OVER130), row.get(STRETCHABLE)),
        number(row, HEADROOM),
        new Proportion(row.get(BLIND130), row.get(BOUNDED)),
        new Proportion(row.get(LAX), row.get(STRETCHABLE)));
  }

  private static OptionalDouble number(Record row, Field<? extends Number> field) {
    return Optional.<Number>ofNullable(row.get(field))
        .map(number -> OptionalDouble.of(number.doubleValue()))
        .orElse(OptionalDouble.empty());
  }

  /// Nothing of a weight is 0 of it; of no weight there is no share.
  private static OptionalDouble share(OptionalDouble part, OptionalDouble whole) {
    double all = whole.orElse(0);
    return all > 0 ? OptionalDouble.of(part.orElse(0) / all) : OptionalDouble.empty();
  }
}
