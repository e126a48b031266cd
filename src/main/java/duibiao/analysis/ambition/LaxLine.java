package duibiao.analysis.ambition;

import static duibiao.warehouse.star.Tables.MART_INDICATOR;
import static org.jooq.impl.DSL.case_;
import static org.jooq.impl.DSL.coalesce;

import duibiao.analysis.Group;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.OrderField;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/// A line whose target was lax, with the file, sheet and cell that prove it: `≥3000.00(人次) |
/// 97210.00(人次)`.
///
/// @param indicator its name as printed, empty when it has none
/// @param attainment actual over target; absent for the sign `NOTHING_LEFT`
/// @param headroom how much of the room above the target was used
/// @param cell the cell of the actual
/// @param isConflict another form of the same programme says otherwise
public record LaxLine(
    Sign sign,
    String regionCode,
    Optional<String> region,
    Optional<Integer> year,
    Optional<String> organisation,
    Optional<String> programme,
    Optional<String> indicator,
    String target,
    String actual,
    OptionalDouble attainment,
    OptionalDouble headroom,
    String path,
    String sheet,
    String cell,
    boolean isConflict) {

  /// What makes a target lax, in the order in which lines are told.
  public enum Sign {
    /// Over-achieved; the higher the attainment, the earlier.
    OVER(0),
    /// Nothing came of what was to be kept low, so that no attainment exists: `≤12起 | 0起`.
    NOTHING_LEFT(1),
    /// Nearly all of the room above the target used; the more, the earlier, then the lower the
    /// target.
    HEADROOM(2);

    private final int rank;

    Sign(int rank) {
      this.rank = rank;
    }

    private static Sign of(int rank) {
      return Stream.of(values()).filter(sign -> sign.rank == rank).findFirst().orElseThrow();
    }
  }

  private static final Condition IS_OVER =
      MART_INDICATOR.IS_OVER130.isTrue().and(MART_INDICATOR.ATTAINMENT.isNotNull());

  private static final Field<Integer> ORDER =
      case_()
          .when(IS_OVER, Sign.OVER.rank)
          .when(MART_INDICATOR.IS_OVER130.isTrue(), Sign.NOTHING_LEFT.rank)
          .otherwise(Sign.HEADROOM.rank);
  private static final Field<Double> ATTAINMENT_OF_OVER =
      case_().when(IS_OVER, MART_INDICATOR.ATTAINMENT);
  private static final Field<String> ACTUAL_CELL =
      coalesce(MART_INDICATOR.ACTUAL_CELL, MART_INDICATOR.CELL);
  private static final Field<Integer> SIGN = ORDER.as("sign");
  private static final Field<String> PLACE = ACTUAL_CELL.as("place");

  /// The laxest first; equal ones in the order of the files.
  static List<OrderField<?>> order() {
    return List.of(
        ORDER,
        ATTAINMENT_OF_OVER.desc().nullsLast(),
        MART_INDICATOR.HEADROOM.desc().nullsLast(),
        MART_INDICATOR.TARGET_VALUE,
        MART_INDICATOR.PATH,
        MART_INDICATOR.SHEET,
        MART_INDICATOR.EVALUATION_KEY,
        MART_INDICATOR.LINE_NO);
  }

  /// The columns that [#of] reads, from the indicator lines.
  static List<Field<?>> fields() {
    return List.of(
        SIGN,
        MART_INDICATOR.REGION_CODE,
        MART_INDICATOR.REGION,
        MART_INDICATOR.YEAR,
        MART_INDICATOR.ORGANISATION,
        MART_INDICATOR.PROGRAMME,
        MART_INDICATOR.INDICATOR_NAME,
        MART_INDICATOR.TARGET_TEXT,
        MART_INDICATOR.ACTUAL_TEXT,
        MART_INDICATOR.ATTAINMENT,
        MART_INDICATOR.HEADROOM,
        MART_INDICATOR.PATH,
        MART_INDICATOR.SHEET,
        PLACE,
        MART_INDICATOR.IS_CONFLICT);
  }

  static LaxLine of(Record row) {
    return new LaxLine(
        Sign.of(row.get(SIGN)),
        row.get(MART_INDICATOR.REGION_CODE),
        known(row.get(MART_INDICATOR.REGION)),
        Optional.ofNullable(row.get(MART_INDICATOR.YEAR)),
        known(row.get(MART_INDICATOR.ORGANISATION)),
        Optional.ofNullable(row.get(MART_INDICATOR.PROGRAMME)),
        Optional.ofNullable(row.get(MART_INDICATOR.INDICATOR_NAME)),
        row.get(MART_INDICATOR.TARGET_TEXT),
        row.get(MART_INDICATOR.ACTUAL_TEXT),
        number(row.get(MART_INDICATOR.ATTAINMENT)),
        number(row.get(MART_INDICATOR.HEADROOM)),
        row.get(MART_INDICATOR.PATH),
        row.get(MART_INDICATOR.SHEET),
        row.get(PLACE),
        row.get(MART_INDICATOR.IS_CONFLICT));
  }

  private static Optional<String> known(String name) {
    return Optional.of(name).filter(told -> !told.equals(Group.Member.UNKNOWN));
  }

  private static OptionalDouble number(@Nullable Double number) {
    return Stream.ofNullable(number).mapToDouble(Double::doubleValue).findFirst();
  }
}
