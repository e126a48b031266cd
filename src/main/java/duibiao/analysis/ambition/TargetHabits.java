package duibiao.analysis.ambition;

import static duibiao.warehouse.star.Tables.MART_INDICATOR;
import static org.jooq.impl.DSL.abs;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.sum;

import duibiao.analysis.LineConditions;
import duibiao.analysis.statistics.Bunching;
import duibiao.analysis.statistics.Caliper;
import duibiao.analysis.statistics.Proportion;
import duibiao.analysis.statistics.StandardisedDifference;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;

/// What actuals do around their targets, and how points are given, in a group.
///
/// @param bins how many attainments lie in each of [TargetBins]
/// @param caliper lines just above their targets against lines just below (M06)
/// @param full lines with their whole weight, of those that print weight and score (M10)
/// @param lost the share of the weight that was lost
/// @param copied actuals that repeat the words of their target, of all lines that promise (M16)
public record TargetHabits(
    List<Double> bins, Caliper caliper, Proportion full, OptionalDouble lost, Proportion copied) {
  private static final double ROUNDING = 1e-9;
  private static final Field<Double> DISTANCE = MART_INDICATOR.ATTAINMENT.minus(1.0);
  private static final Condition HAS_RATIO =
      LineConditions.IS_STRETCHABLE.and(MART_INDICATOR.ATTAINMENT.isNotNull());
  private static final Field<Integer> EXACT =
      count().filterWhere(HAS_RATIO.and(abs(DISTANCE).le(ROUNDING))).as("on_target");
  private static final Condition IS_SCORED =
      LineConditions.IS_CERTAIN.and(MART_INDICATOR.IS_FULL_SCORE.isNotNull());
  private static final Field<Integer> SCORED = count().filterWhere(IS_SCORED).as("scored_lines");
  private static final Field<Integer> FULL =
      count().filterWhere(IS_SCORED.and(MART_INDICATOR.IS_FULL_SCORE.isTrue())).as("full_lines");
  private static final Field<BigDecimal> POINTS =
      sum(MART_INDICATOR.WEIGHT).filterWhere(IS_SCORED).as("points");
  private static final Field<BigDecimal> LOST =
      sum(MART_INDICATOR.WEIGHT.minus(MART_INDICATOR.SCORE))
          .filterWhere(IS_SCORED)
          .as("lost_points");
  private static final Field<Integer> PROMISED =
      count().filterWhere(LineConditions.IS_PROMISE).as("promised_lines");
  private static final Field<Integer> COPIED =
      count()
          .filterWhere(LineConditions.IS_PROMISE.and(MART_INDICATOR.IS_COPIED.isTrue()))
          .as("copied_lines");
  private static final String BELOW = "just_below";
  private static final String ABOVE = "just_above";

  public TargetHabits {
    bins = List.copyOf(bins);
  }

  /// The columns that [#of] reads, from the indicator lines.
  ///
  /// @param half of the window of the caliper
  static List<Field<?>> fields(double half) {
    List<Field<?>> fields =
        new ArrayList<>(List.of(EXACT, SCORED, FULL, POINTS, LOST, PROMISED, COPIED));
    Condition isNear = HAS_RATIO.and(abs(DISTANCE).le(half + ROUNDING));
    fields.add(count().filterWhere(isNear.and(DISTANCE.lt(-ROUNDING))).as(BELOW));
    fields.add(count().filterWhere(isNear.and(DISTANCE.gt(ROUNDING))).as(ABOVE));
    return fields;
  }

  static TargetHabits of(List<Double> bins, Record row) {
    return new TargetHabits(
        bins,
        Caliper.of(row.get(EXACT), row.get(BELOW, Integer.class), row.get(ABOVE, Integer.class)),
        new Proportion(row.get(FULL), row.get(SCORED)),
        lost(Optional.ofNullable(row.get(POINTS)), Optional.ofNullable(row.get(LOST))),
        new Proportion(row.get(COPIED), row.get(PROMISED)));
  }

  private static OptionalDouble lost(Optional<BigDecimal> points, Optional<BigDecimal> lost) {
    return Stream.of(points.filter(all -> all.signum() > 0))
        .flatMap(Optional::stream)
        .mapToDouble(all -> lost.map(BigDecimal::doubleValue).orElse(0.0) / all.doubleValue())
        .findFirst();
  }

  /// How many lines lie around their targets.
  public long around() {
    return (long) bins.stream().mapToDouble(Double::doubleValue).sum();
  }

  /// The polynomial of M05.
  ///
  /// @param degree 2, 3 or 4
  public Bunching bunching(int degree) {
    Bunching.Design usual = Bunching.Design.usual(bins.size());
    return Bunching.of(counts(), new Bunching.Design(usual.first(), degree, usual.excluded()));
  }

  /// How far the bin of the target stands out from its neighbours.
  public OptionalDouble difference() {
    return StandardisedDifference.of(counts(), bins.size() / 2);
  }

  private double[] counts() {
    return Arrays.copyOf(bins.stream().mapToDouble(Double::doubleValue).toArray(), bins.size());
  }
}
