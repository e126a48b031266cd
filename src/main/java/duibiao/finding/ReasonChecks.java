package duibiao.finding;

import duibiao.document.PlainText;
import duibiao.measure.Explanation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// What the reason column says, and what it does not.
final class ReasonChecks {
  private ReasonChecks() {}

  static List<Finding> targetTooLow(CheckedForm form) {
    return form.lines(line -> containsAny(line, form.words().admitsLowTarget())).stream()
        .map(line ->
            new Finding(
                    FindingCode.TARGET_TOO_LOW,
                    List.of(line.reasonCell(), line.nameCell()),
                    Optional.of(line.number()),
                    Optional.empty(),
                    Optional.of(line.reason()))
                .worth(line.weight()))
        .toList();
  }

  private static boolean containsAny(CheckedLine line, List<String> words) {
    return words.stream().anyMatch(line.reason()::contains);
  }

  /// Over-achieved lines without a reason have a finding of their own.
  static List<Finding> missing(CheckedForm form) {
    if (!form.isResult()) {
      return List.of();
    }
    List<CheckedLine> needing = form.lines(line -> line.isMissed() || line.hasLost());
    List<CheckedLine> silent = needing.stream().filter(line -> !isExplained(form, line)).toList();
    return silent.isEmpty()
        ? List.of()
        : List.of(
            LaxChecks.pattern(
                FindingCode.REASON_MISSING, silent, needing.size(), CheckedLine::actualCell));
  }

  private static boolean isExplained(CheckedForm form, CheckedLine line) {
    return Explanation.isGiven(line.reason(), form.ruleset());
  }

  /// A reason for a shortfall beside full marks: on the wrong row when another row lacks one.
  static List<Finding> besideFullMarks(CheckedForm form) {
    Optional<CheckedLine> lacking =
        form.lines(line -> line.hasLost() && !isExplained(form, line)).stream().findFirst();
    return form
        .lines(line ->
            line.isFull() && !line.isMissed() && containsAny(line, form.words().shortfall()))
        .stream()
        .map(line -> lacking.map(other -> misplaced(line, other)).orElseGet(() -> denied(line)))
        .toList();
  }

  private static Finding misplaced(CheckedLine line, CheckedLine lacking) {
    return Finding.at(
            FindingCode.REASON_MISPLACED,
            List.of(line.reasonCell(), line.scoreCell(), lacking.scoreCell()),
            line.reason())
        .expecting(lacking.scoreCell().address())
        .onLine(line.number())
        .worth(lacking.weight() - lacking.score());
  }

  private static Finding denied(CheckedLine line) {
    return Finding.at(
            FindingCode.REASON_CONTRADICTS_SCORE,
            List.of(line.reasonCell(), line.scoreCell()),
            line.reason())
        .expecting(Numbers.plain(line.score()))
        .onLine(line.number())
        .worth(line.score());
  }

  /// A merged cell stands beside several lines and is one reason.
  static List<Finding> repeated(CheckedForm form) {
    Map<String, List<CheckedLine>> byText =
        form.lines(line -> isExplained(form, line)).stream()
            .collect(
                Collectors.groupingBy(
                    line -> PlainText.fold(line.reason()),
                    LinkedHashMap::new,
                    Collectors.toList()));
    return byText.values().stream()
        .filter(same ->
            same.stream().map(CheckedLine::reasonCell).distinct().count()
                >= form.limits().reasonRepeats())
        .map(same ->
            Finding.at(
                    FindingCode.REASON_REPEATED,
                    same.stream().map(CheckedLine::reasonCell).distinct().toList(),
                    same.getFirst().reason())
                .expecting(String.valueOf(same.size())))
        .toList();
  }
}
