package duibiao.finding;

import duibiao.evaluation.Doubt;
import java.util.List;

/// What interpretation was not sure of, as findings.
final class DoubtChecks {

  private DoubtChecks() {}

  static List<Finding> doubts(CheckedForm form) {
    return form.evaluation().doubts().stream()
        .map(doubt -> Finding.at(code(doubt.kind()), doubt.places(), doubt.text()))
        .toList();
  }

  private static FindingCode code(Doubt.Kind kind) {
    return switch (kind) {
      case UNIT_ASSUMED -> FindingCode.UNIT_ASSUMED;
      case UNIT_DOUBTFUL -> FindingCode.UNIT_DOUBTFUL;
      case YEAR_CONFLICT -> FindingCode.YEAR_CONFLICT;
      case AMBIGUOUS -> FindingCode.AMBIGUOUS;
      case NOT_A_NUMBER -> FindingCode.NOT_A_NUMBER;
    };
  }

  static List<Finding> missingYear(CheckedForm form) {
    return form.evaluation().year().isPresent()
        ? List.of()
        : List.of(
            new Finding(
                FindingCode.MISSING_YEAR,
                List.of(),
                java.util.Optional.empty(),
                java.util.Optional.empty(),
                java.util.Optional.empty()));
  }
}
