package duibiao.conform;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import duibiao.conform.DimensionKeys.Region;
import duibiao.conform.DimensionKeys.Standing;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// A line of `regions.csv`: `110228,密云县,密云,county,county,110000,,,,2015,110118`.
///
/// @param former names until a year, `襄樊市 until 2010`, of a region that kept its code
record RegionRow(
    String code,
    String name,
    String shortName,
    String level,
    String division,
    Optional<String> parentCode,
    List<String> aliases,
    List<String> former,
    Optional<Integer> validFrom,
    Optional<Integer> validTo,
    Optional<String> successorCode) {
  static final String PROVINCE = "province";
  static final String PREFECTURE = "prefecture";
  static final String MUNICIPALITY = "municipality";
  static final String COUNTY = "county";
  static final String ZONE = "zone";

  static final List<String> COLUMNS =
      List.of(
          "code",
          "name",
          "short_name",
          "level",
          "division",
          "parent_code",
          "aliases",
          "former_names",
          "valid_from",
          "valid_to",
          "successor_code");

  /// @throws NumberFormatException when a year is none
  static RegionRow of(NamedCsvRecord row) {
    return new RegionRow(
        row.getField("code"),
        row.getField("name"),
        row.getField("short_name"),
        row.getField("level"),
        row.getField("division"),
        field(row, "parent_code"),
        list(row.getField("aliases")),
        list(row.getField("former_names")),
        field(row, "valid_from").map(Integer::valueOf),
        field(row, "valid_to").map(Integer::valueOf),
        field(row, "successor_code"));
  }

  private static Optional<String> field(NamedCsvRecord row, String name) {
    return Optional.of(row.getField(name)).filter(Predicate.not(String::isEmpty));
  }

  private static List<String> list(String field) {
    return Stream.of(field.split("\\|"))
        .map(String::strip)
        .filter(Predicate.not(String::isEmpty))
        .toList();
  }

  /// All names with their suffix, today's and earlier ones.
  Stream<String> fullNames() {
    return Stream.of(
            Stream.of(name),
            aliases.stream(),
            former.stream().map(former -> former.split(" until ")[0]))
        .flatMap(names -> names);
  }

  /// The region of this line below its parent.
  ///
  /// @param currentCode what the region is today
  /// @param peerGroup the group it is compared with
  Region below(Optional<Region> parent, Optional<String> currentCode, String peerGroup) {
    boolean isProvince = level.equals(PROVINCE);
    boolean isPrefecture = level.equals(PREFECTURE) || division.equals(MUNICIPALITY);
    return new Region(
        code,
        name,
        shortName,
        level,
        parentCode,
        isProvince ? Optional.of(code) : parent.flatMap(Region::provinceCode),
        isProvince ? Optional.of(name) : parent.flatMap(Region::provinceName),
        isPrefecture ? Optional.of(code) : parent.flatMap(Region::prefectureCode),
        isPrefecture ? Optional.of(name) : parent.flatMap(Region::prefectureName),
        new Standing(division, validFrom, validTo, successorCode, currentCode, peerGroup));
  }
}
