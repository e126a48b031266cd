package duibiao.finding;

import duibiao.document.Place;
import duibiao.evaluation.Actual;
import duibiao.evaluation.Target;
import duibiao.measure.LineMetrics.Expectation;
import duibiao.measure.Polarity;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Points that target and actual do not account for.
final class ScoreChecks {
  private ScoreChecks() {}

  /// At most one finding a line: the plainest.
  static List<Finding> unaccounted(CheckedForm form) {
    return form.lines().stream()
        .flatMap(line -> unaccounted(line).map(code -> finding(line, code)).stream())
        .toList();
  }

  private static Optional<FindingCode> unaccounted(CheckedLine line) {
    if (isZero(line) && line.score() > 0) {
      return Optional.of(FindingCode.ZERO_WITH_POINTS);
    }
    if (line.isMissed() && line.isFull() && line.weight() > 0 && !isBesideExactTarget(line)) {
      return Optional.of(FindingCode.MISSED_FULL_SCORE);
    }
    double inflated = line.inflatedPoints();
    if (inflated == 0 || line.score() > line.weight()) {
      return Optional.empty();
    }
    return Optional.of(inflated > 0 ? FindingCode.SCORE_ABOVE_RULE : FindingCode.SCORE_BELOW_RULE);
  }

  private static boolean isZero(CheckedLine line) {
    return line.metrics().attainment().polarity().filter(Polarity.HIGHER::equals).isPresent()
        && line.isMissed()
        && line.reported().filter(quantity -> quantity.value().signum() == 0).isPresent();
  }

  /// More than exactly so much is another finding.
  private static boolean isBesideExactTarget(CheckedLine line) {
    return line.metrics().attainment().polarity().filter(Polarity.EXACT::equals).isPresent()
        && line.inflatedPoints() == 0;
  }

  private static Finding finding(CheckedLine line, FindingCode code) {
    return new Finding(
            code,
            line.comparedCells(),
            Optional.of(line.number()),
            Optional.of(interval(line)),
            Optional.of(Numbers.plain(line.score())))
        .because(formula(line))
        .worth(points(line));
  }

  /// The points outside the interval; all of the line where the interval says nothing.
  private static double points(CheckedLine line) {
    Expectation expectation = line.metrics().expectation();
    double above = line.score() - expectation.high().orElse(line.weight());
    double below = expectation.low().orElse(0) - line.score();
    double outside = Math.max(above, below);
    return outside > 0 ? outside : line.score();
  }

  /// The points that the rules allow: `2.1`, `3-4`.
  private static String interval(CheckedLine line) {
    Expectation expectation = line.metrics().expectation();
    String low = Numbers.plain(expectation.low().orElse(0));
    String high = Numbers.plain(expectation.high().orElse(line.weight()));
    return low.equals(high) ? low : low + "-" + high;
  }

  /// `0 * 5 = 0; 2.5 - 0 = 2.5`.
  private static String formula(CheckedLine line) {
    Expectation expectation = line.metrics().expectation();
    double low = expectation.low().orElse(0);
    double high = expectation.high().orElse(line.weight());
    double bound = line.inflatedPoints() < 0 ? low : high;
    String share = Numbers.plain(low / line.weight());
    String top = Numbers.plain(high / line.weight());
    return "%s * %s = %s; %s - %s = %s"
        .formatted(
            share.equals(top) ? share : share + "-" + top,
            Numbers.plain(line.weight()),
            interval(line),
            Numbers.plain(line.score()),
            Numbers.plain(bound),
            Numbers.plain(line.score() - bound));
  }

  static List<Finding> notMeasured(CheckedForm form) {
    return form.lines(line -> line.score() > 0 && saysNotMeasured(form, line)).stream()
        .map(line -> line.finding(FindingCode.NOT_MEASURED_WITH_POINTS))
        .map(finding -> withReason(form, finding))
        .toList();
  }

  private static boolean saysNotMeasured(CheckedForm form, CheckedLine line) {
    boolean isNumber = line.reported().isPresent();
    return form.words().notMeasured().stream()
        .anyMatch(words ->
            line.reason().contains(words) || (!isNumber && line.actual().text().contains(words)));
  }

  /// The remark is what proves it, so its cell comes first.
  private static Finding withReason(CheckedForm form, Finding finding) {
    CheckedLine line = form.lines().get(finding.line().orElseThrow() - 1);
    List<Place> places =
        Stream.concat(
                line.indicator().reason().map(reason -> reason.place()).stream(),
                finding.places().stream())
            .distinct()
            .toList();
    String said = line.reason().isEmpty() ? line.actual().text() : line.reason();
    return Finding.at(finding.code(), places, Numbers.plain(line.score()))
        .expecting(said)
        .onLine(line.number())
        .worth(line.score());
  }

  static List<Finding> withoutActual(CheckedForm form) {
    if (!form.isResult()) {
      return List.of();
    }
    return form
        .lines(line ->
            line.actual() instanceof Actual.None
                && !(line.target() instanceof Target.None)
                && line.score() > 0)
        .stream()
        .map(line ->
            Finding.at(
                    FindingCode.NO_ACTUAL_WITH_POINTS,
                    line.comparedCells(),
                    Numbers.plain(line.score()))
                .expecting(line.target().text())
                .onLine(line.number())
                .worth(line.score()))
        .toList();
  }

  /// Only of a form that scores every line.
  static List<Finding> allFull(CheckedForm form) {
    List<CheckedLine> lines = form.lines();
    if (lines.size() < form.limits().patternMinLines()
        || !lines.stream().allMatch(CheckedLine::isFull)) {
      return List.of();
    }
    double points = lines.stream().mapToDouble(CheckedLine::score).sum();
    String all = Numbers.share(lines.size(), lines.size());
    return List.of(
        Finding.at(
                FindingCode.ALL_FULL_MARKS,
                lines.stream().map(CheckedLine::scoreCell).toList(),
                all)
            .because("%s, %s".formatted(all, Numbers.plain(points)))
            .worth(points));
  }
}
