package duibiao.finding;

import duibiao.evaluation.Evaluation;
import duibiao.evaluation.Indicator;
import duibiao.evaluation.Printed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// What the reason column admits.
final class ReasonChecks {
  /// 「指标值设置偏低」 and its like, as evaluators write it.
  private static final Pattern TOO_LOW = Pattern.compile("(?:目标|指标)值?.{0,6}(?:偏低|过低|较低)");

  private ReasonChecks() {}

  static List<Finding> targetTooLow(Evaluation evaluation) {
    List<Finding> findings = new ArrayList<>();
    for (int at = 0; at < evaluation.indicators().size(); at++) {
      Indicator line = evaluation.indicators().get(at);
      Optional<Printed> reason = line.reason().filter(text -> TOO_LOW.matcher(text.text()).find());
      int number = at + 1;
      reason.ifPresent(
          text ->
              findings.add(
                  new Finding(
                      FindingCode.TARGET_TOO_LOW,
                      List.of(text.place(), line.place()),
                      Optional.of(number),
                      Optional.empty(),
                      Optional.of(text.text()))));
    }
    return findings;
  }
}
