package duibiao.warehouse;

import java.math.BigDecimal;
import java.util.Optional;

/// The columns of a dimension's member, as they stand in staging tables.
final class DimensionColumns {

  private DimensionColumns() {}

  /// The region of a form.
  record Region(
      long regionKey,
      String regionCode,
      String regionName,
      String regionShortName,
      String regionLevel,
      Optional<String> regionParentCode,
      Optional<String> provinceCode,
      Optional<String> provinceName,
      Optional<String> prefectureCode,
      Optional<String> prefectureName,
      String regionDivision,
      Optional<Integer> regionValidFrom,
      Optional<Integer> regionValidTo,
      Optional<String> regionSuccessorCode,
      Optional<String> regionCurrentCode,
      String regionPeerGroup) {}

  /// The organisation of a form.
  record Organisation(
      long organisationKey,
      String organisationCode,
      String organisationName,
      String organisationBareName,
      String sector) {}

  /// The programme of a form.
  record Programme(
      long programmeKey,
      String programmeCode,
      String programmeName,
      String programmeCanonicalName,
      long programmeFamilyKey,
      BigDecimal programmeMatchConfidence,
      String programmeMatchReason) {}
}
