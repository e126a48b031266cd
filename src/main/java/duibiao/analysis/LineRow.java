package duibiao.analysis;

import static duibiao.warehouse.star.Tables.MART_INDICATOR;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/// An indicator line as printed, with what follows from it: `≥3000人次 | 97210人次 | 10 | 10`.
public record LineRow(
    Whose whose, Printed printed, OptionalDouble attainment, Signs signs, Place place) {

  /// Whose line it is.
  public record Whose(
      String region,
      Optional<Integer> year,
      Optional<String> organisation,
      Optional<String> programme,
      String kind,
      String evaluator) {}

  /// What the form says.
  ///
  /// @param number of the line in its form, from 1
  public record Printed(
      int number,
      Optional<String> level1,
      Optional<String> level2,
      Optional<String> indicator,
      Optional<String> target,
      Optional<String> actual,
      Optional<BigDecimal> weight,
      Optional<BigDecimal> score,
      Optional<String> reason) {}

  /// What is remarkable about it.
  ///
  /// @param met absent where nobody can tell
  /// @param over beyond the ratio of the ruleset (130 %)
  /// @param headroomUsed nearly all of the room above the target used
  /// @param blind so near to its bound that the ratio cannot be reached
  public record Signs(Optional<Boolean> met, boolean over, boolean headroomUsed, boolean blind) {}

  /// Where it is printed.
  ///
  /// @param cell of the actual, or of the line
  public record Place(String path, String sheet, Optional<String> cell) {}

  static List<Field<?>> fields() {
    return List.of(
        MART_INDICATOR.REGION,
        MART_INDICATOR.YEAR,
        MART_INDICATOR.ORGANISATION,
        MART_INDICATOR.PROGRAMME,
        MART_INDICATOR.KIND,
        MART_INDICATOR.EVALUATOR,
        MART_INDICATOR.LINE_NO,
        MART_INDICATOR.LEVEL1,
        MART_INDICATOR.LEVEL2,
        MART_INDICATOR.INDICATOR_NAME,
        MART_INDICATOR.TARGET_TEXT,
        MART_INDICATOR.ACTUAL_TEXT,
        MART_INDICATOR.WEIGHT,
        MART_INDICATOR.SCORE,
        MART_INDICATOR.REASON,
        MART_INDICATOR.ATTAINMENT,
        MART_INDICATOR.IS_MET,
        MART_INDICATOR.IS_OVER130,
        MART_INDICATOR.IS_LAX_BOUNDED,
        MART_INDICATOR.IS_BLIND130,
        MART_INDICATOR.PATH,
        MART_INDICATOR.SHEET,
        MART_INDICATOR.CELL,
        MART_INDICATOR.ACTUAL_CELL);
  }

  static LineRow of(Record row) {
    return new LineRow(
        whose(row),
        printed(row),
        Stream.ofNullable(row.get(MART_INDICATOR.ATTAINMENT))
            .mapToDouble(Double::doubleValue)
            .findFirst(),
        new Signs(
            Optional.ofNullable(row.get(MART_INDICATOR.IS_MET)),
            isSo(row.get(MART_INDICATOR.IS_OVER130)),
            isSo(row.get(MART_INDICATOR.IS_LAX_BOUNDED)),
            isSo(row.get(MART_INDICATOR.IS_BLIND130))),
        new Place(
            row.get(MART_INDICATOR.PATH),
            row.get(MART_INDICATOR.SHEET),
            Optional.ofNullable(row.get(MART_INDICATOR.ACTUAL_CELL))
                .or(() -> Optional.ofNullable(row.get(MART_INDICATOR.CELL)))));
  }

  private static Whose whose(Record row) {
    return new Whose(
        row.get(MART_INDICATOR.REGION),
        Optional.ofNullable(row.get(MART_INDICATOR.YEAR)),
        Optional.ofNullable(row.get(MART_INDICATOR.ORGANISATION))
            .filter(name -> !name.equals(Group.Member.UNKNOWN)),
        Optional.ofNullable(row.get(MART_INDICATOR.PROGRAMME)),
        row.get(MART_INDICATOR.KIND),
        row.get(MART_INDICATOR.EVALUATOR));
  }

  private static Printed printed(Record row) {
    return new Printed(
        row.get(MART_INDICATOR.LINE_NO),
        Optional.ofNullable(row.get(MART_INDICATOR.LEVEL1)),
        Optional.ofNullable(row.get(MART_INDICATOR.LEVEL2)),
        Optional.ofNullable(row.get(MART_INDICATOR.INDICATOR_NAME)),
        Optional.ofNullable(row.get(MART_INDICATOR.TARGET_TEXT)),
        Optional.ofNullable(row.get(MART_INDICATOR.ACTUAL_TEXT)),
        number(row.get(MART_INDICATOR.WEIGHT)),
        number(row.get(MART_INDICATOR.SCORE)),
        Optional.ofNullable(row.get(MART_INDICATOR.REASON)));
  }

  private static Optional<BigDecimal> number(@Nullable BigDecimal printed) {
    return Optional.ofNullable(printed).map(BigDecimal::stripTrailingZeros);
  }

  private static boolean isSo(@Nullable Boolean flag) {
    return Boolean.TRUE.equals(flag);
  }
}
