package duibiao.analysis;

import static duibiao.warehouse.star.Tables.MART_FINDING;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/// One finding with the file, sheet and cells that prove it.
///
/// @param id 16 hexadecimal digits, the same in every load
/// @param line the indicator line it is about; none for the whole form
public record FindingRow(
    String id, Kind kind, Text text, Form form, Optional<Line> line, Evidence evidence) {

  /// What kind of finding it is.
  ///
  /// @param matter reading, arithmetic, scoring, target or explanation
  /// @param severity info, notice, warning or error
  public record Kind(String code, String matter, String severity) {}

  /// What it says.
  ///
  /// @param expected what should stand there
  /// @param found what stands there
  /// @param formula with the numbers filled in
  /// @param threshold the parameters of the ruleset that decided
  /// @param points points of the form that it concerns
  public record Text(
      Optional<String> expected,
      Optional<String> found,
      Optional<String> formula,
      Optional<String> threshold,
      OptionalDouble points) {}

  /// Whose form it is on.
  ///
  /// @param ruleset the parameters that the form was measured by
  public record Form(
      long key,
      String regionCode,
      Optional<String> region,
      Optional<Integer> year,
      Optional<String> organisation,
      Optional<String> programme,
      String kind,
      String ruleset) {}

  /// The indicator line.
  public record Line(int number, Optional<String> indicator) {}

  /// Where it is proven.
  ///
  /// @param cell the cells, the first one first: `F12, G12`; none when the whole form is meant
  public record Evidence(String path, String sheet, Optional<String> cell, String sha256) {}

  static List<Field<?>> fields() {
    return List.of(MART_FINDING.fields());
  }

  static FindingRow of(Record row) {
    return new FindingRow(
        row.get(MART_FINDING.FINDING_ID),
        new Kind(
            row.get(MART_FINDING.CODE),
            row.get(MART_FINDING.MATTER),
            row.get(MART_FINDING.SEVERITY)),
        new Text(
            Optional.ofNullable(row.get(MART_FINDING.EXPECTED)),
            Optional.ofNullable(row.get(MART_FINDING.FOUND)),
            Optional.ofNullable(row.get(MART_FINDING.FORMULA)),
            Optional.ofNullable(row.get(MART_FINDING.THRESHOLD)),
            number(row.get(MART_FINDING.POINTS))),
        form(row),
        Optional.ofNullable(row.get(MART_FINDING.LINE_NO))
            .map(line -> new Line(line, Optional.ofNullable(row.get(MART_FINDING.INDICATOR_NAME)))),
        new Evidence(
            row.get(MART_FINDING.PATH),
            row.get(MART_FINDING.SHEET),
            Optional.ofNullable(row.get(MART_FINDING.CELL)),
            row.get(MART_FINDING.FILE_SHA256)));
  }

  private static Form form(Record row) {
    return new Form(
        row.get(MART_FINDING.EVALUATION_KEY),
        row.get(MART_FINDING.REGION_CODE),
        known(row.get(MART_FINDING.REGION)),
        Optional.ofNullable(row.get(MART_FINDING.YEAR)),
        known(row.get(MART_FINDING.ORGANISATION)),
        Optional.ofNullable(row.get(MART_FINDING.PROGRAMME)),
        row.get(MART_FINDING.KIND),
        row.get(MART_FINDING.RULESET));
  }

  private static Optional<String> known(@Nullable String name) {
    return Optional.ofNullable(name).filter(told -> !told.equals(Group.Member.UNKNOWN));
  }

  private static OptionalDouble number(@Nullable Double number) {
    return Stream.ofNullable(number).mapToDouble(Double::doubleValue).findFirst();
  }
}
