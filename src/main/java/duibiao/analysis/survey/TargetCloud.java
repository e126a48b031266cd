package duibiao.analysis.survey;

import static duibiao.warehouse.star.Tables.MART_INDICATOR;
import static org.jooq.impl.DSL.case_;
import static org.jooq.impl.DSL.coalesce;

import duibiao.analysis.LineConditions;
import duibiao.analysis.Mart;
import duibiao.analysis.Selection;
import duibiao.analysis.Star;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;

/// Targets beside actuals, line by line, as far as both are numbers above 0 with a direction.
///
/// @param points those that stand out first, then the others in the order of the files; no more
///   than a picture can show
/// @param all how many such lines there are
public record TargetCloud(List<Point> points, int all) {
  private static final int MOST = 5000;
  private static final Field<Double> TARGET =
      MART_INDICATOR.TARGET_BASE_VALUE.cast(Double.class).as("target");
  private static final Field<Double> ACTUAL =
      MART_INDICATOR.ACTUAL_BASE_VALUE.cast(Double.class).as("actual");
  private static final Field<String> PLACE =
      coalesce(MART_INDICATOR.ACTUAL_CELL, MART_INDICATOR.CELL).as("place");

  private static final Condition IS_DRAWN =
      LineConditions.IS_RESULT
          .and(LineConditions.IS_NUMERIC)
          .and(MART_INDICATOR.POLARITY.in("higher", "lower"))
          .and(MART_INDICATOR.ATTAINMENT.isNotNull())
          .and(MART_INDICATOR.TARGET_BASE_VALUE.cast(Double.class).gt(0.0))
          .and(MART_INDICATOR.ACTUAL_BASE_VALUE.cast(Double.class).gt(0.0));

  public TargetCloud {
    points = List.copyOf(points);
  }

  /// One line.
  ///
  /// @param target in the base unit; a percentage is a fraction
  /// @param isLower less is better
  /// @param isLax its target is lax, and its direction printed
  /// @param isBlind its target is so near its end that over-achieving cannot show
  /// @param cell of the actual
  public record Point(
      Whose whose,
      String indicator,
      String targetText,
      String actualText,
      Optional<String> unit,
      double target,
      double actual,
      double attainment,
      boolean isLower,
      boolean isOver,
      boolean isLax,
      boolean isBlind,
      String cell) {}

  public static TargetCloud of(Star star, Selection selection) {
    Condition isMeant = selection.in(Mart.INDICATORS).and(IS_DRAWN);
    List<Field<?>> fields = new ArrayList<>(Whose.fields(Mart.INDICATORS));
    fields.addAll(
        List.of(
            MART_INDICATOR.INDICATOR_NAME,
            MART_INDICATOR.CANONICAL_NAME,
            MART_INDICATOR.TARGET_TEXT,
            MART_INDICATOR.ACTUAL_TEXT,
            MART_INDICATOR.TARGET_BASE_UNIT,
            TARGET,
            ACTUAL,
            MART_INDICATOR.ATTAINMENT,
            MART_INDICATOR.POLARITY,
            MART_INDICATOR.IS_OVER130,
            MART_INDICATOR.IS_LAX_BOUNDED,
            MART_INDICATOR.IS_BLIND130,
            MART_INDICATOR.IS_POLARITY_ASSUMED,
            PLACE));
    return new TargetCloud(
        star.ask()
            .select(fields)
            .from(MART_INDICATOR)
            .where(isMeant)
            .orderBy(
                case_().when(LineConditions.IS_LAX_FOR_CERTAIN, 0).otherwise(1),
                MART_INDICATOR.PATH,
                MART_INDICATOR.SHEET,
                MART_INDICATOR.EVALUATION_KEY,
                MART_INDICATOR.LINE_NO)
            .limit(MOST)
            .fetch(TargetCloud::point),
        star.ask().fetchCount(MART_INDICATOR, isMeant));
  }

  private static Point point(Record row) {
    boolean isCertain = !row.get(MART_INDICATOR.IS_POLARITY_ASSUMED);
    boolean isOver = row.get(MART_INDICATOR.IS_OVER130) && isCertain;
    return new Point(
        Whose.of(row),
        Optional.ofNullable(row.get(MART_INDICATOR.INDICATOR_NAME))
            .orElse(row.get(MART_INDICATOR.CANONICAL_NAME)),
        row.get(MART_INDICATOR.TARGET_TEXT),
        row.get(MART_INDICATOR.ACTUAL_TEXT),
        Optional.ofNullable(row.get(MART_INDICATOR.TARGET_BASE_UNIT)),
        row.get(TARGET),
        row.get(ACTUAL),
        row.get(MART_INDICATOR.ATTAINMENT),
        row.get(MART_INDICATOR.POLARITY).equals("lower"),
        isOver,
        isOver || (row.get(MART_INDICATOR.IS_LAX_BOUNDED) && isCertain),
        row.get(MART_INDICATOR.IS_BLIND130),
        row.get(PLACE));
  }
}
