package duibiao.conform;

import duibiao.conform.indicator.IndicatorMatch;
import java.util.List;
import java.util.Optional;

/// The natural keys of one evaluation's dimension rows. Every dimension has an unknown member, code
/// `unknown`, so that no fact loses a row.
///
/// @param regionFrom where the region was found: `title`, `organisation`, `folder`, `file_name`,
///   `job` or `unknown`
/// @param indicators the match of each indicator of the evaluation, in its order
public record DimensionKeys(
    Region region,
    String regionFrom,
    Organisation organisation,
    Programme programme,
    List<IndicatorMatch> indicators) {

  /// The code of every dimension's unknown member.
  public static final String UNKNOWN = "unknown";

  public DimensionKeys {
    indicators = List.copyOf(indicators);
  }

  /// A province, prefecture or county of GB/T 2260.
  ///
  /// @param code six digits, or [#UNKNOWN]
  /// @param level `province`, `prefecture`, `county` or `unknown`
  /// @param prefectureCode absent for a province; a municipality is its own prefecture
  public record Region(
      String code,
      String name,
      String shortName,
      String level,
      Optional<String> parentCode,
      Optional<String> provinceCode,
      Optional<String> provinceName,
      Optional<String> prefectureCode,
      Optional<String> prefectureName) {

    public boolean isKnown() {
      return !code.equals(UNKNOWN);
    }
  }

  /// A budget unit.
  ///
  /// @param code region code and normalised name, the natural key: two cities' 民政局 are two
  ///   organisations
  /// @param name as printed, without its code
  /// @param sector `残联`, `教育`, … as the dictionary says, or `unknown`
  public record Organisation(String code, String name, String sector) {}

  /// A programme 「项目」 of an organisation.
  ///
  /// @param code organisation code and normalised name, the natural key
  public record Programme(String code, String name) {}
}
