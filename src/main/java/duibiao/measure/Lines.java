package duibiao.measure;

import duibiao.evaluation.Actual;
import duibiao.evaluation.Amount;
import duibiao.evaluation.Indicator;
import duibiao.evaluation.Operator;
import duibiao.evaluation.Quantity;
import duibiao.evaluation.Target;
import duibiao.measure.Line.Points;
import duibiao.measure.Line.Promise;
import duibiao.measure.Line.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/// Indicator → line: what of the printed line can be held against what.
///
/// A target in numbers wants an actual in numbers of the same unit; a date wants a date; words want
/// a claim. All else is absent: `≥95% | 达成指标` promises a number and reports none.
record Lines(Ruleset ruleset, Units units) {

  /// @param decimals how many decimals the form prints scores with
  Line of(Indicator indicator, int decimals) {
    Target target = indicator.target().value();
    Actual actual = indicator.actual().value();
    Pairing pairing = pairing(indicator, target, actual);
    return new Line(
        pairing.promise(),
        new Points(number(indicator.weight()), number(indicator.score()), decimals),
        new Wording(target.text(), actual.text()),
        pairing.doubt());
  }

  /// @param doubt why the actual was kept back
  private record Pairing(Promise promise, Optional<Reason> doubt) {

    static Pairing certain(Promise promise) {
      return new Pairing(promise, Optional.empty());
    }
  }

  private Pairing pairing(Indicator indicator, Target target, Actual actual) {
    return switch (target) {
      case Target.Numeric numeric ->
          pairing(indicator, numeric.operator(), numeric.quantity(), actual);
      case Target.Percent percent ->
          pairing(indicator, percent.operator(), percent.quantity(), actual);
      case Target.Range range -> pairing(indicator, range, actual);
      case Target.Date date -> Pairing.certain(new Promise.Day(isOnTime(date, actual)));
      case Target.Qualitative words -> Pairing.certain(quality(actual));
      case Target.Compound several -> Pairing.certain(quality(actual));
      case Target.Text words -> Pairing.certain(quality(actual));
      case Target.None none -> Pairing.certain(new Promise.Nothing());
    };
  }

  private Pairing pairing(
      Indicator indicator, Operator operator, Quantity promised, Actual actual) {
    Optional<Quantity> measured = measured(actual);
    Optional<Reason> doubt = measured.flatMap(quantity -> units.doubt(promised, quantity));
    OptionalDouble value =
        measured.isPresent() && doubt.isEmpty()
            ? OptionalDouble.of(units.inUnitOf(promised, measured.get()))
            : OptionalDouble.empty();
    Promise promise =
        new Promise.Figure(
            operator,
            OptionalDouble.of(promised.value().doubleValue()),
            value,
            scale(indicator, promised),
            ruled(indicator, promised));
    return new Pairing(promise, doubt);
  }

  /// A range is held by its harder end; when nothing says which end that is, it is not held at all.
  private Pairing pairing(Indicator indicator, Target.Range range, Actual actual) {
    Optional<Polarity> ruled = ruled(indicator, range.upper());
    if (ruled.isPresent()) {
      Quantity end = ruled.get() == Polarity.LOWER ? range.lower() : range.upper();
      return pairing(indicator, Operator.NONE, end, actual);
    }
    OptionalDouble none = OptionalDouble.empty();
    return Pairing.certain(
        new Promise.Figure(
            Operator.NONE, none, none, scale(indicator, range.upper()), Optional.empty()));
  }

  /// The measurement that an actual holds: a number, unless a sign makes it a mere bound.
  private static Optional<Quantity> measured(Actual actual) {
    return switch (actual) {
      case Actual.Numeric numeric -> measured(numeric.operator(), numeric.quantity());
      case Actual.Percent percent -> measured(percent.operator(), percent.quantity());
      case Actual.Range range -> Optional.empty();
      case Actual.Date date -> Optional.empty();
      case Actual.Qualitative words -> Optional.empty();
      case Actual.Met claim -> Optional.empty();
      case Actual.Compound several -> Optional.empty();
      case Actual.Text words -> Optional.empty();
      case Actual.None none -> Optional.empty();
    };
  }

  private static Optional<Quantity> measured(Operator operator, Quantity quantity) {
    return switch (operator) {
      case NONE, EQUAL -> Optional.of(quantity);
      case AT_LEAST, ABOVE, AT_MOST, BELOW -> Optional.empty();
    };
  }

  private static Optional<Boolean> isOnTime(Target.Date target, Actual actual) {
    Optional<LocalDate> done = actual instanceof Actual.Date date ? date.until() : Optional.empty();
    return target.until().flatMap(deadline -> done.map(day -> !day.isAfter(deadline)));
  }

  private static Promise quality(Actual actual) {
    Fulfilment fulfilment =
        actual instanceof Actual.Met claim
            ? switch (claim.level()) {
              case MET -> Fulfilment.FULL;
              case PARTLY -> Fulfilment.PARTIAL;
              case NOT_MET -> Fulfilment.NONE;
            }
            : Fulfilment.UNKNOWN;
    return new Promise.Quality(fulfilment);
  }

  private Scale scale(Indicator indicator, Quantity promised) {
    return promised.isPercent() && !isGrowth(indicator) ? Scale.FRACTION : Scale.OPEN;
  }

  private boolean isGrowth(Indicator indicator) {
    List<String> words = ruleset.words().growth();
    return Stream.of(indicator.level3().orElse(""), indicator.target().value().text())
        .anyMatch(text -> words.stream().anyMatch(text::contains));
  }

  /// The direction of a target without a sign: none of a thing is best reached from above, and a
  /// cost is not to be exceeded, unless it is a share (a rate of saving, say), where nothing is
  /// certain.
  private Optional<Polarity> ruled(Indicator indicator, Quantity promised) {
    boolean isNone = promised.value().signum() == 0 && !isGrowth(indicator);
    boolean isCost = !promised.isPercent() && isLowerBetter(indicator);
    return isNone || isCost ? Optional.of(Polarity.LOWER) : Optional.empty();
  }

  private boolean isLowerBetter(Indicator indicator) {
    List<String> words = ruleset.words().lowerIsBetter();
    return Stream.of(indicator.level1(), indicator.level2())
        .flatMap(Optional::stream)
        .anyMatch(level -> words.stream().anyMatch(level::contains));
  }

  /// What no measure could hold is no number of points.
  private static OptionalDouble number(Optional<Amount> amount) {
    return amount
        .map(printed -> printed.value().doubleValue())
        .filter(Double::isFinite)
        .map(OptionalDouble::of)
        .orElse(OptionalDouble.empty());
  }
}
