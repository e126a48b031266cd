package duibiao.conform;

import duibiao.evaluation.Actual;
import duibiao.evaluation.Amount;
import duibiao.evaluation.BudgetLine;
import duibiao.evaluation.BudgetYear;
import duibiao.evaluation.Evaluation;
import duibiao.evaluation.Fact;
import duibiao.evaluation.Goal;
import duibiao.evaluation.Grade;
import duibiao.evaluation.Indicator;
import duibiao.evaluation.MoneyUnit;
import duibiao.evaluation.Printed;
import duibiao.evaluation.Section;
import duibiao.evaluation.Target;
import java.math.BigDecimal;
import java.util.Optional;

/// The SHA-256 of what a form says: equal for the same form in another layout, file format or
/// place, different as soon as a word or figure differs.
public final class FormFingerprint {
  private final Digest digest = new Digest();

  private FormFingerprint() {}

  /// 64 hexadecimal digits.
  public static String of(Evaluation evaluation, DimensionKeys keys) {
    FormFingerprint fingerprint = new FormFingerprint();
    fingerprint.addHead(evaluation, keys);
    fingerprint.digest.add(evaluation.budget().size());
    evaluation.budget().forEach(fingerprint::add);
    fingerprint.digest.add(evaluation.goals().size());
    evaluation.goals().forEach(fingerprint::add);
    fingerprint.digest.add(evaluation.indicators().size());
    evaluation.indicators().forEach(fingerprint::add);
    fingerprint.digest.add(evaluation.sections().size());
    evaluation.sections().forEach(fingerprint::add);
    fingerprint.digest.add(evaluation.facts().size());
    evaluation.facts().forEach(fingerprint::add);
    evaluation.filed().ifPresent(filed -> fingerprint.digest.add(filed.day().toString()));
    return fingerprint.digest.hex();
  }

  private void addHead(Evaluation evaluation, DimensionKeys keys) {
    digest
        .add(evaluation.kind().code())
        .add(evaluation.evaluator().code())
        .add(evaluation.stage().code())
        .add(evaluation.year().map(BudgetYear::year).orElse(0))
        .add(keys.region().code());
    addText(evaluation.names().programme());
    addText(evaluation.names().department());
    addText(evaluation.names().implementingUnit());
    addAmount(evaluation.total().weight());
    addAmount(evaluation.total().score());
    digest.add(evaluation.grade().map(Grade::name));
  }

  private void add(BudgetLine line) {
    digest.add(line.source().code());
    addMoney(line.unit(), line.initial());
    addMoney(line.unit(), line.adjusted());
    addMoney(line.unit(), line.executed());
    addAmount(line.rate());
    addAmount(line.weight());
    addAmount(line.score());
  }

  private void add(Goal goal) {
    addText(goal.expected());
    addText(goal.achieved());
  }

  private void add(Indicator line) {
    digest
        .add(line.level1().map(FoldedText::of))
        .add(line.level2().map(FoldedText::of))
        .add(line.level3().map(FoldedText::of))
        .add(folded(line.target().value()))
        .add(folded(line.actual().value()));
    addAmount(line.weight());
    addAmount(line.score());
    addText(line.reason());
  }

  private void add(Section section) {
    digest.add(FoldedText.of(section.name()));
    addAmount(section.weight());
    addAmount(section.score());
  }

  private void add(Fact fact) {
    digest.add(fact.name()).add(FoldedText.of(fact.text()));
    addNumber(Optional.of(fact.value()));
  }

  private static String folded(Target target) {
    boolean isNumber = target instanceof Target.Numeric || target instanceof Target.Percent;
    return isNumber ? FoldedText.ofNumber(target.text()) : FoldedText.of(target.text());
  }

  private static String folded(Actual actual) {
    boolean isNumber = actual instanceof Actual.Numeric || actual instanceof Actual.Percent;
    return isNumber ? FoldedText.ofNumber(actual.text()) : FoldedText.of(actual.text());
  }

  private void addText(Optional<Printed> printed) {
    digest.add(printed.map(Printed::text).map(FoldedText::of));
  }

  /// The same money in 元 and in 万元 is the same, also where the unit is in doubt.
  private void addMoney(MoneyUnit unit, Optional<Amount> amount) {
    addNumber(amount.map(printed -> printed.value().multiply(unit.yuan())));
  }

  private void addAmount(Optional<Amount> amount) {
    addNumber(amount.map(Amount::value));
  }

  private void addNumber(Optional<BigDecimal> value) {
    digest.add(value.map(number -> number.stripTrailingZeros().toString()));
  }
}
