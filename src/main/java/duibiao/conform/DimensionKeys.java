package duibiao.conform;

import duibiao.conform.indicator.IndicatorMatch;
import java.math.BigDecimal;
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

  /// A province, prefecture or county of GB/T 2260, or a zone that hangs under one.
  ///
  /// @param code six digits of GB/T 2260; a zone without a code of its own has one of ours, which
  ///   begins with its city's; or [#UNKNOWN]
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
      Optional<String> prefectureName,
      Standing standing) {

    public boolean isKnown() {
      return !code.equals(UNKNOWN);
    }

    /// Whether the code is one of GB/T 2260 or of the statistics, and none of ours.
    public boolean hasPublicCode() {
      return code.chars().allMatch(sign -> sign >= '0' && sign <= '9');
    }

    /// Whether both are one region, or have become one.
    boolean isOrBecame(Region other) {
      return code.equals(other.code)
          || standing.currentCode().isPresent()
              && standing.currentCode().equals(other.standing.currentCode());
    }
  }

  /// What a region is, since when, until when, and what became of it.
  ///
  /// @param division what it is among its level: `district`, `county_city`, `banner`, `zone`, …
  /// @param validFrom the year in which it was made, where that is on record
  /// @param validTo the year in which it was abolished
  /// @param successorCode what it became then; absent when it was divided
  /// @param currentCode what it is today: itself, its last successor, or nothing that is one region
  /// @param peerGroup the group it is compared with unless another is asked for
  public record Standing(
      String division,
      Optional<Integer> validFrom,
      Optional<Integer> validTo,
      Optional<String> successorCode,
      Optional<String> currentCode,
      String peerGroup) {

    static final Standing UNKNOWN_STANDING =
        new Standing(
            UNKNOWN,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            UNKNOWN);

    boolean isValidIn(int year) {
      return validFrom.orElse(year) <= year && year <= validTo.orElse(year);
    }
  }

  /// A budget unit.
  ///
  /// @param code region code and normalised name, the natural key: two cities' 民政局 are two
  ///   organisations
  /// @param name as printed, without its code
  /// @param bareName what the same office is called in every region: 民政局
  /// @param sector `残联`, `教育`, … as the dictionary says, or `unknown`
  public record Organisation(String code, String name, String bareName, String sector) {}

  /// A programme 「项目」 of an organisation.
  ///
  /// @param code organisation code and normalised name, the natural key
  /// @param identity what it is whatever a year, a batch or a source of money added to its name
  public record Programme(String code, String name, ProgrammeIdentity identity) {}

  /// What ties a programme to those of other years and batches; a function of its own name and
  /// organisation, so that the order of loading never matters.
  ///
  /// @param canonicalName the name without what changes from year to year: 残疾人康复
  /// @param family the organisation as it is today and the canonical name; equal for all of a
  ///   family
  /// @param confidence from 0 to 1, how sure it is that the name belongs to its family
  /// @param reason what was taken off, each with its kind: `batch 第一批; ending 项目经费`; `same name`
  public record ProgrammeIdentity(
      String canonicalName, String family, BigDecimal confidence, String reason) {}
}
