package duibiao.analysis.survey;

import static duibiao.warehouse.star.Tables.MART_EVALUATION;

import duibiao.analysis.Group;
import duibiao.analysis.Mart;
import java.util.List;
import java.util.Optional;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/// Whose form a figure comes from, and in which sheet it stands.
public record Whose(
    String regionCode,
    Optional<String> region,
    Optional<Integer> year,
    Optional<String> organisation,
    Optional<String> programme,
    String path,
    String sheet) {

  /// The columns that [#of] reads, from any mart of forms or lines.
  static List<Field<?>> fields(Mart mart) {
    return List.of(
        mart.column(MART_EVALUATION.REGION_CODE),
        mart.column(MART_EVALUATION.REGION),
        mart.column(MART_EVALUATION.YEAR),
        mart.column(MART_EVALUATION.ORGANISATION),
        mart.column(MART_EVALUATION.PROGRAMME),
        mart.column(MART_EVALUATION.PATH),
        mart.column(MART_EVALUATION.SHEET));
  }

  static Whose of(Record row) {
    return new Whose(
        row.get("region_code", String.class),
        known(row.get("region", String.class)),
        Optional.ofNullable(row.get("year", Integer.class)),
        known(row.get("organisation", String.class)),
        known(row.get("programme", String.class)),
        row.get("path", String.class),
        row.get("sheet", String.class));
  }

  private static Optional<String> known(@Nullable String name) {
    return Optional.ofNullable(name).filter(told -> !told.equals(Group.Member.UNKNOWN));
  }
}
