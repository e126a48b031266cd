package duibiao.finding;

import duibiao.document.Place;
import duibiao.document.PlainText;
import duibiao.evaluation.Actual;
import duibiao.evaluation.BudgetYear;
import duibiao.evaluation.Operator;
import duibiao.evaluation.Target;
import duibiao.measure.Polarity;
import duibiao.measure.Reason;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/// Targets that cannot be held against their actuals, or say nothing.
final class TargetChecks {
  private TargetChecks() {}

  static List<Finding> besideExactTarget(CheckedForm form) {
    return form
        .lines(line ->
            line.metrics().attainment().polarity().filter(Polarity.EXACT::equals).isPresent()
                && line.operator().filter(Operator.EQUAL::equals).isPresent()
                && !line.metrics().attainment().isExact())
        .stream()
        .map(line ->
            line.finding(FindingCode.EQUAL_TARGET_NOT_HIT)
                .because(
                    "%s != %s"
                        .formatted(
                            line.reported().map(Numbers::of).orElseThrow(),
                            line.promised().map(Numbers::of).orElseThrow()))
                .worth(line.score()))
        .toList();
  }

  static List<Finding> copied(CheckedForm form) {
    List<Finding> findings = new ArrayList<>();
    findings.addAll(copied(form, FindingCode.TARGET_COPIED, line -> isFigure(line.target())));
    findings.addAll(copied(form, FindingCode.QUALITATIVE_COPIED, line -> isWords(line.target())));
    return findings;
  }

  private static List<Finding> copied(
      CheckedForm form, FindingCode code, Predicate<CheckedLine> kind) {
    List<CheckedLine> all = form.lines(kind);
    List<CheckedLine> copied = all.stream().filter(line -> line.metrics().isCopied()).toList();
    return copied.isEmpty()
        ? List.of()
        : List.of(LaxChecks.pattern(code, copied, all.size(), CheckedLine::actualCell));
  }

  private static boolean isWords(Target target) {
    return switch (target) {
      case Target.Qualitative words -> true;
      case Target.Text words -> true;
      case Target.Numeric numeric -> false;
      case Target.Percent percent -> false;
      case Target.Range range -> false;
      case Target.Date date -> false;
      case Target.Compound several -> false;
      case Target.None none -> false;
    };
  }

  /// A deadline that was just kept prints the same day.
  private static boolean isFigure(Target target) {
    return !isWords(target) && !(target instanceof Target.Date);
  }

  static List<Finding> numberNotReported(CheckedForm form) {
    List<CheckedLine> numeric = form.lines(line -> line.promised().isPresent());
    List<CheckedLine> without =
        numeric.stream()
            .filter(line -> !line.metrics().isCopied() && isNoNumber(line.actual()))
            .toList();
    return without.isEmpty() || !form.isResult()
        ? List.of()
        : List.of(
            LaxChecks.pattern(
                FindingCode.NUMBER_NOT_REPORTED, without, numeric.size(), CheckedLine::actualCell));
  }

  /// Words or a mere claim; nothing at all is another finding.
  private static boolean isNoNumber(Actual actual) {
    return switch (actual) {
      case Actual.Met claim -> true;
      case Actual.Qualitative words -> true;
      case Actual.Text words -> words.text().codePoints().noneMatch(Character::isDigit);
      case Actual.Numeric numeric -> false;
      case Actual.Percent percent -> false;
      case Actual.Range range -> false;
      case Actual.Date date -> false;
      case Actual.Compound several -> false;
      case Actual.None none -> false;
    };
  }

  static List<Finding> units(CheckedForm form) {
    return form
        .lines(line ->
            line.metrics().attainment().absence().filter(Reason.UNIT_MISMATCH::equals).isPresent())
        .stream()
        .map(line -> line.finding(FindingCode.UNIT_MISMATCH).worth(line.weight()))
        .toList();
  }

  static List<Finding> beyondBound(CheckedForm form) {
    return form.lines(line -> line.metrics().laxity().isBoundViolated()).stream()
        .map(line ->
            line.finding(FindingCode.BEYOND_BOUND)
                .because(line.reported().map(Numbers::of).orElse("") + " > 100%")
                .worth(line.weight()))
        .toList();
  }

  static List<Finding> missing(CheckedForm form) {
    return form.lines(line -> line.target() instanceof Target.None && line.weight() > 0).stream()
        .map(line ->
            Finding.at(
                    FindingCode.TARGET_MISSING,
                    List.of(line.targetCell(), line.nameCell()).stream().distinct().toList(),
                    Numbers.plain(line.weight()))
                .onLine(line.number())
                .worth(line.weight()))
        .toList();
  }

  static List<Finding> deadlines(CheckedForm form) {
    Optional<Integer> year = form.evaluation().year().map(BudgetYear::year);
    List<Finding> findings = new ArrayList<>();
    for (CheckedLine line : form.lines()) {
      Optional<LocalDate> until =
          line.target() instanceof Target.Date date ? date.until() : Optional.empty();
      if (until.isPresent() && year.isPresent() && until.get().getYear() != year.get()) {
        findings.add(
            Finding.at(
                    FindingCode.DEADLINE_OUTSIDE_YEAR,
                    List.of(line.targetCell()),
                    line.target().text())
                .expecting(String.valueOf(year.get()))
                .onLine(line.number())
                .because(until.get().getYear() + " != " + year.get())
                .worth(line.weight()));
      }
    }
    return findings;
  }

  /// Under the same goal, activity and category.
  static List<Finding> repeated(CheckedForm form) {
    Map<List<Object>, CheckedLine> seen = new LinkedHashMap<>();
    List<Finding> findings = new ArrayList<>();
    for (CheckedLine line : form.lines(line -> line.indicator().level3().isPresent())) {
      CheckedLine first = seen.putIfAbsent(identity(line), line);
      if (first != null) {
        findings.add(
            Finding.at(
                    FindingCode.REPEATED_LINE,
                    List.<Place>of(line.nameCell(), first.nameCell()),
                    line.indicator().level3().orElseThrow())
                .expecting(first.nameCell().address())
                .onLine(line.number())
                .worth(line.weight()));
      }
    }
    return findings;
  }

  private static List<Object> identity(CheckedLine line) {
    return List.of(
        line.indicator().goal(),
        line.indicator().group(),
        line.indicator().level2(),
        PlainText.fold(line.indicator().level3().orElseThrow()),
        PlainText.fold(line.target().text()));
  }
}
