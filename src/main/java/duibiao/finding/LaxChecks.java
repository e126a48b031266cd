package duibiao.finding;

import duibiao.document.Place;
import duibiao.evaluation.Operator;
import duibiao.measure.Explanation;
import duibiao.measure.Polarity;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/// Targets that asked little.
final class LaxChecks {
  private LaxChecks() {}

  static List<Finding> overAchieved(CheckedForm form) {
    return form.lines(CheckedLine::isOver130).stream()
        .map(line -> {
          if (line.metrics().attainment().isUnbounded()) {
            return line.finding(FindingCode.NOTHING_LEFT).worth(line.weight());
          }
          boolean isExplained = Explanation.isGiven(line.reason(), form.ruleset());
          return line.finding(
                  isExplained ? FindingCode.OVER_ACHIEVED : FindingCode.OVER_ACHIEVED_UNEXPLAINED)
              .because(ratio(line) + " > " + Numbers.plain(form.ruleset().overRatio()))
              .worth(line.weight());
        })
        .toList();
  }

  /// `97210 人次 / 3000 人次 = 32.4033`.
  private static String ratio(CheckedLine line) {
    boolean isLower =
        line.metrics().attainment().polarity().filter(Polarity.LOWER::equals).isPresent();
    String target = line.promised().map(Numbers::of).orElse(line.target().text());
    String actual = line.reported().map(Numbers::of).orElse(line.actual().text());
    return "%s / %s = %s"
        .formatted(
            isLower ? target : actual,
            isLower ? actual : target,
            Numbers.plain(line.metrics().attainment().ratio().orElseThrow()));
  }

  static List<Finding> headroomUsed(CheckedForm form) {
    return form
        .lines(line ->
            line.metrics().laxity().isLaxBounded()
                && !line.isOver130()
                && !line.metrics().attainment().isPolarityAssumed())
        .stream()
        .map(line ->
            line.finding(FindingCode.HEADROOM_USED).because(room(form, line)).worth(line.weight()))
        .toList();
  }

  /// `(99.6% - 92%) / (100% - 92%) = 0.95 >= 0.9`.
  private static String room(CheckedForm form, CheckedLine line) {
    String target = line.promised().map(Numbers::of).orElse("");
    String actual = line.reported().map(Numbers::of).orElse("");
    return "(%s - %s) / (100%% - %s) = %s >= %s"
        .formatted(
            actual,
            target,
            target,
            Numbers.plain(line.metrics().laxity().headroom().orElseThrow()),
            Numbers.plain(form.ruleset().headroomLax()));
  }

  static List<Finding> blindZone(CheckedForm form) {
    List<CheckedLine> bounded = form.lines(line -> line.metrics().laxity().headroom().isPresent());
    List<CheckedLine> blind =
        bounded.stream().filter(line -> line.metrics().laxity().isBlind130()).toList();
    boolean isPattern =
        blind.size() >= form.limits().patternMinLines()
            && blind.size() >= form.limits().blindShare() * bounded.size();
    return isPattern
        ? List.of(
            pattern(FindingCode.BLIND_ZONE, blind, bounded.size(), CheckedLine::targetCell)
                .because(
                    "1 / %s = %s"
                        .formatted(
                            Numbers.plain(form.ruleset().overRatio()),
                            Numbers.plain(1 / form.ruleset().overRatio()))))
        : List.of();
  }

  static List<Finding> exactHits(CheckedForm form) {
    List<CheckedLine> inequalities =
        form.lines(line ->
            line.hasCertainNumbers()
                && line.operator().filter(LaxChecks::isInequality).isPresent());
    List<CheckedLine> exact =
        inequalities.stream().filter(line -> line.metrics().attainment().isExact()).toList();
    return exact.size() >= form.limits().patternMinLines()
        ? List.of(
            pattern(FindingCode.EXACT_HITS, exact, inequalities.size(), CheckedLine::actualCell))
        : List.of();
  }

  private static boolean isInequality(Operator operator) {
    return switch (operator) {
      case AT_LEAST, ABOVE, AT_MOST, BELOW -> true;
      case EQUAL, NONE -> false;
    };
  }

  /// A finding on several lines of a form: `12/37`.
  static Finding pattern(
      FindingCode code, List<CheckedLine> some, int all, Function<CheckedLine, Place> cell) {
    String share = Numbers.share(some.size(), all);
    Finding finding =
        Finding.at(code, some.stream().map(cell).distinct().toList(), share).because(share);
    double points = some.stream().mapToDouble(CheckedLine::weight).sum();
    return points > 0 ? finding.worth(points) : finding;
  }

  /// M14: the weight on lax lines, less their share of the lines.
  static List<Finding> weightOnLax(CheckedForm form) {
    List<CheckedLine> lines = form.lines();
    List<CheckedLine> lax = form.lines(CheckedLine::isLax);
    boolean hasWeights = lines.stream().allMatch(line -> line.weight() > 0);
    if (lax.isEmpty() || !hasWeights || lines.size() < form.limits().tiltMinLines()) {
      return List.of();
    }
    double all = lines.stream().mapToDouble(CheckedLine::weight).sum();
    double some = lax.stream().mapToDouble(CheckedLine::weight).sum();
    double tilt = some / all - (double) lax.size() / lines.size();
    String formula =
        "%s / %s - %s / %s = %s"
            .formatted(
                Numbers.plain(some),
                Numbers.plain(all),
                lax.size(),
                lines.size(),
                Numbers.plain(tilt));
    return tilt < form.limits().weightTilt()
        ? List.of()
        : List.of(
            Finding.at(FindingCode.WEIGHT_ON_LAX, weightCells(lax), Numbers.plain(some))
                .expecting(Numbers.share(lax.size(), lines.size()))
                .because(formula + " >= " + Numbers.plain(form.limits().weightTilt()))
                .worth(some));
  }

  private static List<Place> weightCells(List<CheckedLine> lines) {
    return lines.stream()
        .flatMap(
            line -> Stream.of(line.indicator().weight().orElseThrow().place(), line.actualCell()))
        .distinct()
        .toList();
  }
}
