package duibiao.finding;

import duibiao.evaluation.Evaluation;
import duibiao.evaluation.Indicator;
import duibiao.evaluation.Printed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What the reason column admits.
///
/// @param admissions how evaluators write that a target was low: `指标值设置偏低`
record ReasonChecks(List<String> admissions) {

  List<Finding> targetTooLow(Evaluation evaluation) {
    List<Finding> findings = new ArrayList<>();
    for (int at = 0; at < evaluation.indicators().size(); at++) {
      Indicator line = evaluation.indicators().get(at);
      int number = at + 1;
      line.reason()
          .filter(this::admits)
          .ifPresent(reason -> findings.add(finding(line, number, reason)));
    }
    return findings;
  }

  private boolean admits(Printed reason) {
    return admissions.stream().anyMatch(reason.text()::contains);
  }

  private static Finding finding(Indicator line, int number, Printed reason) {
    return new Finding(
        FindingCode.TARGET_TOO_LOW,
        List.of(reason.place(), line.place()),
        Optional.of(number),
        Optional.empty(),
        Optional.of(reason.text()));
  }
}
