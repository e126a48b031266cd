package duibiao.warehouse;

import duibiao.finding.FindingCode;
import java.util.Optional;

/// The columns of `stage_finding` that belong together.
final class FindingColumns {
  private FindingColumns() {}

  /// What kind of finding it is.
  record Kind(String code, String matter, String severity) {

    static Kind of(FindingCode code) {
      return new Kind(code.name(), code.matter().code(), code.severity().code());
    }
  }

  /// What a finding says.
  record Text(
      String message,
      String messageZh,
      String messageEn,
      Optional<String> expected,
      Optional<String> found,
      Optional<String> formula,
      Optional<String> threshold) {}
}
